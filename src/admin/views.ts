import type { Config } from 'payload'
import { dashboard } from './dashboard/admin-components.ts'
import { attendanceView } from './guests/attendance/admin-components.ts'
import { editionsView } from './editions/admin-components.ts'
import { importView } from './import/admin-components.ts'
import { identity } from './identity/admin-components.ts'
import { invitationsDesk } from './invitations/admin-components.ts'
import { noticesDesk } from './notices/admin-components.ts'
import { translationMatrix } from './translation/admin-components.ts'
import { verificationView } from './verification/admin-components.ts'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

const parts: Components[] = [
  invitationsDesk,
  attendanceView,
  translationMatrix,
  noticesDesk,
  verificationView,
  editionsView,
  importView,
]

/** What is added to Payload's admin, in the order of its menu. */
export const adminComponents: Components = {
  ...identity,
  actions: parts.flatMap(({ actions }) => actions ?? []),
  afterNavLinks: parts.flatMap(({ afterNavLinks }) => afterNavLinks ?? []),
  ...dashboard,
  views: Object.assign({}, ...parts.map(({ views }) => views)) as NonNullable<Components['views']>,
}
