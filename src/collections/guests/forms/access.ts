import { contentAccess, only } from '../../../access/content.ts'

export const access = contentAccess('forms')

/** The form builder's own submissions are checked by nothing; answers go to `replies`, through `src/rsvp/answer.ts`. */
export const noSubmissions = only({})
