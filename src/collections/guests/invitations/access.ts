import { allowed, allowedToCreate } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'

const scope = { slug: 'invitations' }

export const access = only({
  create: allowedToCreate(internal.invite, scope),
  read: allowed(internal.readGuests, scope),
  update: allowed(internal.invite, scope),
  delete: allowed(internal.deleteGuests, scope),
})
