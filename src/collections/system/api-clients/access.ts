import { allowed, allowedToCreate } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'

const scope = { slug: 'api-clients' }

/** A key is a way in: only administrators hand one out, and no program sees another or itself. */
export const access = {
  ...only({
    create: allowedToCreate(internal.makeKeys, scope),
    read: allowed(internal.readKeys, scope),
    update: allowed(internal.makeKeys, scope),
    delete: allowed(internal.makeKeys, scope),
  }),
  admin: () => false,
}
