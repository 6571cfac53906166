import type { CollectionConfig, FieldAccess } from 'payload'
import { allowed, allowedToCreate } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'
import { can, has, staff } from '../../../access/roles.ts'

const scope = { slug: 'users', own: 'id' }

export const administratorsOnly: FieldAccess = ({ req }) => has(req, ['administrator'])

/** Everybody sees and edits their own account; administrators all of them, auditors look at all of them. */
export const access: NonNullable<CollectionConfig['access']> = {
  ...only({
    create: allowedToCreate(internal.makeAccounts, scope),
    read: allowed(internal.readAccounts, scope),
    update: allowed(internal.changeAccounts, scope),
    delete: allowed(internal.makeAccounts, scope),
  }),
  unlock: can('administrator'),
  admin: ({ req }) => staff({ req }) as boolean,
}
