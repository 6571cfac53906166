import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { cloneDatabase, type TestDatabase } from './cluster.ts'

export type Database = TestDatabase

/** A database of the test's own: `migrated` is empty, `seeded` holds the seed. */
export const freshDatabase = (kind: 'migrated' | 'seeded'): Promise<Database> =>
  cloneDatabase(
    inject('cluster'),
    `test_${randomUUID().replaceAll('-', '')}`,
    kind === 'seeded' ? 'seeded' : undefined,
  )
