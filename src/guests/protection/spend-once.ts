import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { executor } from '../../db/session.ts'
import type { Spend } from './proofs.ts'

/** The unique index decides between two that come at once, also in two processes. What has expired is swept on the way. */
export const spendOnce =
  (payload: Payload): Spend =>
  async (proof, expiresAt) => {
    const { rows } = await executor(payload).execute(sql`
      with swept as (delete from rsvp.spent_proofs where expires_at < now())
      insert into rsvp.spent_proofs (proof, expires_at) values (${proof}, ${expiresAt.toISOString()})
        on conflict (proof) do nothing returning 1`)
    return rows.length > 0
  }
