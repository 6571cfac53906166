import type { GlobalConfig } from 'payload'
import { can, staff } from './roles.ts'

export const globalAccess: NonNullable<GlobalConfig['access']> = {
  read: staff,
  readVersions: staff,
  update: can('administrator', 'editor'),
}
