import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { rowsOf } from '../../db/rows.ts'
import { isAddress } from '../ids.ts'
import type { Kind } from '../kind.ts'

const actsRemain =
  'The account is emptied and closed; its random id stays, because the audit says who opened what.'
const notOneself = 'Nobody erases the account they are signed in with; another administrator does.'

/** Accounts of staff, with their sessions, what was noticed to them and the settings of their admin. */
export const users: Kind = {
  name: 'accounts of staff',
  collections: ['users', 'notices', 'payload-preferences', 'payload-locked-documents'],
  exportOf: (req, { email }) =>
    rowsOf(
      req,
      sql`select u.id, u.name, u.email, u.created_at, u.updated_at,
          (select jsonb_agg(r.value) from users_roles r where r.parent_id = u.id) as roles,
          (select jsonb_agg(jsonb_build_object('from', s.created_at, 'until', s.expires_at))
            from users_sessions s where s._parent_id = u.id) as sessions,
          (select jsonb_agg(jsonb_build_object('at', n.noticed_at, 'kind', n.kind, 'title', n.title,
            'comment', n.comment) order by n.noticed_at) from notices n where n.to_id = u.id) as notices
        from users u where ${isAddress('email', email)}`,
    ),
  forget: async (req, { email }) => {
    const [account] = await rowsOf(req, sql`select id from users where ${isAddress('email', email)}`)
    if (!account) return { erased: 0 }
    const id = String(account['id'])
    if (id === req.user?.id) return { erased: 0, kept: notOneself }
    for (const table of ['users_sessions', 'users_roles', 'users_languages', 'users_rels'])
      await rowsOf(
        req,
        sql`delete from ${sql.identifier(table)}
          where ${sql.identifier(table === 'users_sessions' ? '_parent_id' : 'parent_id')} = ${id}::uuid`,
      )
    await rowsOf(req, sql`delete from notices where to_id = ${id}::uuid`)
    for (const table of ['payload_preferences', 'payload_locked_documents'])
      await rowsOf(
        req,
        sql`delete from ${sql.identifier(table)} where id in
          (select parent_id from ${sql.identifier(`${table}_rels`)} where users_id = ${id}::uuid and path = 'user')`,
      )
    await rowsOf(
      req,
      sql`update users set name = '—', email = ${`${randomUUID()}@erased.invalid`}, salt = null, hash = null,
        reset_password_token = null where id = ${id}::uuid`,
    )
    return { erased: 1, kept: actsRemain }
  },
}
