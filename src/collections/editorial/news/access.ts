import { contentAccess } from '../../../access/content.ts'

export const access = contentAccess('news')
