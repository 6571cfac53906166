import type { Config } from 'payload'
import { attendanceView } from './guests/attendance/admin-components.ts'
import { invitationsDesk } from './invitations/admin-components.ts'
import { translationMatrix } from './translation/admin-components.ts'
import { verificationView } from './verification/admin-components.ts'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

const parts: Components[] = [invitationsDesk, attendanceView, translationMatrix, verificationView]

/** What is added to Payload's admin, in the order of its menu. */
export const adminComponents: Components = {
  afterNavLinks: parts.flatMap(({ afterNavLinks }) => afterNavLinks ?? []),
  beforeDashboard: parts.flatMap(({ beforeDashboard }) => beforeDashboard ?? []),
  views: Object.assign({}, ...parts.map(({ views }) => views)) as NonNullable<Components['views']>,
}
