import { sql } from '@payloadcms/db-postgres'
import { rowsOf } from '../../db/rows.ts'
import { isAddress } from '../ids.ts'
import type { Kind } from '../kind.ts'

/** Whom the office writes to in a parliamentary group, older versions and drafts included. */
export const groupContacts: Kind = {
  name: 'contacts of groups',
  collections: ['parliamentary-groups'],
  exportOf: (req, { email }) =>
    rowsOf(
      req,
      sql`select id, official_name, contact_name, contact_email, contact_phone from parliamentary_groups
        where ${isAddress('contact_email', email)}`,
    ),
  forget: async (req, { email }) => {
    const emptied = await rowsOf(
      req,
      sql`update parliamentary_groups set contact_name = null, contact_email = null, contact_phone = null
        where ${isAddress('contact_email', email)} returning id`,
    )
    const versions = await rowsOf(
      req,
      sql`update _parliamentary_groups_v
        set version_contact_name = null, version_contact_email = null, version_contact_phone = null
        where ${isAddress('version_contact_email', email)} returning id`,
    )
    return { erased: emptied.length + versions.length }
  },
}
