import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

export type Login = { email: string; password: string }

/** For the account made at the first start; `.localhost` is reserved (RFC 6761), so its mail reaches nobody. */
export const firstEmail = 'administrator@alliance.localhost'

// Whoever may start this command has the database and the secrets: there is no right left to ask for.
const asOperator = { overrideAccess: true, depth: 0 } as const

/**
 * Makes an administrator, or gives an account a new password, the administrator's role and a clean record of failed
 * logins; its open sessions end. The password exists only in the answer.
 */
export const makeAdministrator = async (payload: Payload, email: string): Promise<Login> => {
  const password = randomBytes(15).toString('base64url')
  const where = { email: { equals: email } }
  const { docs } = await payload.find({ collection: 'users', where, limit: 1, ...asOperator })
  const account = docs[0]
  if (!account) {
    const data = { email, password, name: email.split('@')[0] ?? email, roles: ['administrator' as const] }
    await payload.create({ collection: 'users', data, ...asOperator })
  } else {
    const roles = [...new Set([...account.roles, 'administrator' as const])]
    const data = { password, roles, loginAttempts: 0, lockUntil: null, sessions: [] }
    await payload.update({ collection: 'users', id: account.id, data, ...asOperator })
  }
  return { email, password }
}
