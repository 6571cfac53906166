import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

/** Payload's adapter: random ids, which tell neither how many nor when, and migrations only, never a silent push. */
export const databaseAdapter = (connectionString: string): DatabaseAdapterObj =>
  postgresAdapter({
    idType: 'uuid',
    allowIDOnCreate: true,
    push: false,
    migrationDir: path.resolve('src/db/migrations'),
    disableCreateDatabase: true,
    pool: {
      connectionString,
      max: 10,
      statement_timeout: 20_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  })
