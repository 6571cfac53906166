import { applyRoles, type RoleUrls } from '../db/roles.ts'
import type { Env } from '../env.ts'
import type { Database } from './database.ts'

/** The logins of the two public processes, as the environment names them or on the studio's own server. */
export const rolesFor = (env: Env, { administratorUrl, ownerUrl }: Database): Promise<RoleUrls> =>
  applyRoles({
    administratorUrl,
    ownerUrl,
    secret: env.PAYLOAD_SECRET,
    deliveryUrl: env.DELIVERY_DATABASE_URL,
    guestsUrl: env.GUESTS_DATABASE_URL,
  })
