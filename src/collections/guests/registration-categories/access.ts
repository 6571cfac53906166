import { contentAccess } from '../../../access/content.ts'

/** Editors and translators write the letters; who is invited stands elsewhere. */
export const access = contentAccess('registration-categories')
