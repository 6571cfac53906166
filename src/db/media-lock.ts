import { sql } from '@payloadcms/db-postgres'
import type { Executor } from './session.ts'

const LOCK = 7_204_002

/**
 * Held from the writing of a public copy to the commit of the row that names it. Publications share it; who deletes
 * waits for all of them, and then knows which copies are named.
 */
export const whilePublishing = (db: Executor) => db.execute(sql`select pg_advisory_xact_lock_shared(${LOCK})`)

export const whileDeleting = (db: Executor) => db.execute(sql`select pg_advisory_xact_lock(${LOCK})`)
