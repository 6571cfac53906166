import type { Endpoint } from 'payload'

/**
 * Takes the place of Payload's own: while a database has no user, whoever comes first would become
 * administrator, also after a restore. Accounts are made on the machine (`npm run admin`).
 */
export const noFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 }),
}
