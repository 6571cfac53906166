import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { can, has, nobody, staff } from '../../../access/roles.ts'

const administrator = can('administrator')

/** Everybody sees and edits their own account; administrators all of them. */
const self: Access = ({ req }) => {
  if (has(req, ['administrator'])) return true
  return req.user?.collection === 'users' ? { id: { equals: req.user.id } } : false
}

export const administratorsOnly: FieldAccess = ({ req }) => has(req, ['administrator'])

export const access: NonNullable<CollectionConfig['access']> = {
  create: administrator,
  read: self,
  readVersions: nobody,
  update: self,
  delete: administrator,
  unlock: administrator,
  admin: ({ req }) => staff({ req }) as boolean,
}
