import { contentAccess } from '../../../access/content.ts'
import { nobody } from '../../../access/roles.ts'

export const access = contentAccess('editor', 'meetingManager')

/** The form builder's own submissions are checked by nothing; answers go to `replies`, through `src/rsvp/answer.ts`. */
export const noSubmissions = {
  create: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
}
