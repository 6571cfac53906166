import { sql } from '@payloadcms/db-postgres'
import { rowsOf } from '../../db/rows.ts'
import { among, isAddress } from '../ids.ts'
import type { Kind } from '../kind.ts'

/** To whom the office wrote. One's own invitation goes; in a group's only the address of whoever received it. */
export const invitations: Kind = {
  name: 'invitations',
  collections: ['invitations'],
  exportOf: (req, { email, invitations: own }) =>
    rowsOf(
      req,
      sql`select * from invitations
        where ${among('id', own)} or ${isAddress('email', email)} or ${isAddress('copy_to', email)}`,
    ),
  forget: async (req, { email, invitations: own }) => {
    await rowsOf(req, sql`update replies set invitation_id = null where ${among('invitation_id', own)}`)
    const erased = await rowsOf(req, sql`delete from invitations where ${among('id', own)} returning id`)
    const emptied = await rowsOf(
      req,
      sql`update invitations set
          email = case when ${isAddress('email', email)} then null else email end,
          copy_to = case when ${isAddress('copy_to', email)} then null else copy_to end,
          salutation = null, notes = null
        where ${isAddress('email', email)} or ${isAddress('copy_to', email)} returning id`,
    )
    return { erased: erased.length + emptied.length }
  },
}
