import { codeOf } from '../../db/deadlock.ts'

/** Connections that break (class 08) or are ended (57P01 to 57P03), deadlocks, sockets. */
const passing = /^(08|57P0|40P01$|40001$|ECONN|EPIPE$)/

/** Trouble with the database that passes by itself: what was planned stays planned, and the next round does it. */
export const isPassing = (error: unknown): boolean => {
  const { message, cause } = (error ?? {}) as { message?: string; cause?: { message?: string } }
  return passing.test(codeOf(error) ?? '') || /connection terminated/i.test(`${message} ${cause?.message}`)
}
