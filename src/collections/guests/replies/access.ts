import type { FieldAccess } from 'payload'
import { allowed } from '../../../access/allowed.ts'
import { holdersOf } from '../../../access/asker.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'

/** Who works with guests, a meeting manager in the meetings of the account. Others have no business in the guest list. */
export const guestDesk = holdersOf(internal.invite)

/** Who sees how many come, and the list of the door. */
export const attendanceReaders = holdersOf(internal.readAttendance)

const scope = { slug: 'replies' }

export const access = only({
  read: allowed(internal.readGuests, scope),
  update: allowed(internal.readGuests, scope),
  delete: allowed(internal.deleteGuests, scope),
})

/** What a guest said stays what the guest said. */
export const asAnswered = {
  create: (() => false) as FieldAccess,
  update: (() => false) as FieldAccess,
}
