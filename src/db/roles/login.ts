import pg from 'pg'
import { Obstacle } from '../../lib/obstacle.ts'
import { withoutPassword } from '../connection.ts'

const refusedLogin = new Set(['28P01', '28000'])
const mayNot = '42501'

/** Limits of a public process's login: a stuck or hostile session ends by itself, and no attribute gives it more. */
const limits = [
  "statement_timeout = '60s'",
  "idle_in_transaction_session_timeout = '30s'",
  "lock_timeout = '10s'",
]

/** Makes sure that the login of a URL exists with its password. Throws an Obstacle that names the variable. */
export const ensureLogin = async (client: pg.Client, url: string, variable: string): Promise<void> => {
  const { username, password } = new URL(url)
  const user = decodeURIComponent(username)
  const role = client.escapeIdentifier(user)
  try {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [user])
    if (rowCount && (await opens(url))) return
    if (!rowCount) await client.query(`create role ${role} login`)
    const secret = client.escapeLiteral(decodeURIComponent(password))
    await client.query(`alter role ${role} with login password ${secret}`)
    for (const limit of limits) await client.query(`alter role ${role} set ${limit}`)
  } catch (error) {
    if ((error as { code?: string }).code !== mayNot) throw error
    throw new Obstacle(
      `The user of DATABASE_URL may not make the database role ${user}; have an administrator run ` +
        `\`create role ${user} login password '…'\`, and set ${variable} to ${withoutPassword(url)} with that password.`,
    )
  }
}

const opens = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (refusedLogin.has(code)) return false
    // The password was right, and the right to connect is granted later.
    if (code === mayNot) return true
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}
