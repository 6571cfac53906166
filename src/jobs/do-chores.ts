import type { Payload } from 'payload'
import type { Chore } from './jobs.ts'

/** Does the chores that are due each time it is called. One that fails is logged and due again after its pause. */
export const choreRound = (payload: Payload, chores: readonly Chore[], now: () => number = Date.now) => {
  const dueAt = new Map<string, number>()
  return async (): Promise<void> => {
    for (const chore of chores.filter(({ name }) => now() >= (dueAt.get(name) ?? 0))) {
      dueAt.set(chore.name, now() + chore.everyMinutes * 60_000)
      await chore.run(payload).catch((error: unknown) => {
        payload.logger.error({ err: error, msg: `The chore “${chore.name}” failed; it is tried again.` })
      })
    }
  }
}
