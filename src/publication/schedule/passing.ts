import { codeOf } from '../../db/deadlock.ts'

/** Connections that break, are ended or are too many, waits that took too long, deadlocks, sockets. */
const passing = /^(08|53|57014$|57P0|25P03$|55P03$|40P01$|40001$|ECONN|EPIPE$|ETIMEDOUT$)/
const words = /connection terminated|did not commit|not-committed|timeout exceeded/i

type Trouble = { message?: string; cause?: { message?: string }; data?: { code?: string } }

/** Trouble with the database that passes by itself: what was planned stays planned, and the next round does it. */
export const isPassing = (error: unknown): boolean => {
  const { message, cause, data } = (error ?? {}) as Trouble
  return passing.test(codeOf(error) ?? '') || words.test(`${message} ${cause?.message} ${data?.code}`)
}
