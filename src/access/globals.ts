import type { GlobalConfig } from 'payload'
import { can, staff, type Role } from './roles.ts'

/** Staff read drafts; administrators, editors and the named roles write. */
export const globalAccess = (...writers: Role[]): NonNullable<GlobalConfig['access']> => ({
  read: staff,
  readVersions: staff,
  update: can('administrator', 'editor', ...writers),
})
