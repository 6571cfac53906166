import { sql } from '@payloadcms/db-postgres'
import { rowsOf } from '../../db/rows.ts'
import type { Kind } from '../kind.ts'

const names = (email: string) => sql`position(${email} in lower(contact)) > 0`

/** Who answers for a program that has a key. */
export const apiClients: Kind = {
  name: 'programs one answers for',
  collections: ['api-clients'],
  exportOf: (req, { email }) =>
    rowsOf(req, sql`select name, contact, expires_on from api_clients where ${names(email)} order by name`),
  forget: async (req, { email }) => {
    const emptied = await rowsOf(
      req,
      sql`update api_clients set contact = '—' where ${names(email)} returning id`,
    )
    return { erased: emptied.length }
  },
}
