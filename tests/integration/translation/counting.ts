import type { Payload } from 'payload'

type Pool = { query: (...args: unknown[]) => unknown }

/** Runs the work and counts the statements that reach the database through the adapter's pool meanwhile. */
export const countingOn = async <Result>(
  payload: Payload,
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: number; milliseconds: number }> => {
  const pool = (payload.db as unknown as { pool: Pool }).pool
  const { query } = pool
  let statements = 0
  pool.query = (...args) => {
    statements++
    return query.apply(pool, args)
  }
  const start = performance.now()
  try {
    const result = await work()
    return { result, statements, milliseconds: performance.now() - start }
  } finally {
    pool.query = query
  }
}
