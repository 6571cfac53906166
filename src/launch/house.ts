import { supervise, type Service } from './supervise.ts'
import { together } from './together.ts'

/** What runs: the controller ends it, and the closers close each part, the last one opened first. */
export type House = { controller: AbortController; closers: (() => Promise<void>)[] }

export const openHouse = (signal: AbortSignal): House => {
  const controller = new AbortController()
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true })
  return { controller, closers: [] }
}

/** Starts services side by side and keeps them running; they are also stopped side by side. */
export const keepRunning = async ({ controller, closers }: House, services: Service[]): Promise<void> => {
  const stops: (() => Promise<void>)[] = []
  closers.push(async () => void (await Promise.all(stops.map((stop) => stop()))))
  const starts = services.map(async (service) => {
    stops.push(await supervise(service, (error) => controller.abort(error), controller.signal))
  })
  await together(controller, starts)
}

/** Resolves when the house is to be closed, by a person or by a part that failed for good. */
export const untilClosing = ({ controller: { signal } }: House): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })

export const closeHouse = async ({ controller, closers }: House): Promise<void> => {
  controller.abort()
  for (const close of closers.reverse()) await close()
}
