import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { Current } from './current.ts'
import { logSize, newestSeq, rowsAfter, wholeLog } from './log.ts'
import { Snapshot } from './snapshot/snapshot.ts'

const pollEvery = 1_000
const firstPause = 100
const longestPause = 5_000
const silence = 5_000

export type Follower = {
  /** Resolves once the log was read for the first time. */
  ready: Promise<void>
  stop: () => Promise<void>
}

/**
 * Keeps `current` equal to the publication log: reads it whole, then what NOTIFY announces, and looks by itself every
 * second in case an announcement was lost. Without the database it goes on serving, tries again with growing pauses,
 * and catches up by sequence number. `note` hears of every loss, with the database's own message.
 */
export const follow = (
  url: string,
  current: Current,
  note: (message: string) => void = () => {},
): Follower => {
  const stopping = new AbortController()
  const loaded = Promise.withResolvers<void>()
  const ended = keepFollowing(url, current, stopping.signal, loaded.resolve, note)
  const stop = async (): Promise<void> => {
    stopping.abort()
    await ended
  }
  return { ready: loaded.promise, stop }
}

const keepFollowing = async (
  url: string,
  current: Current,
  signal: AbortSignal,
  onLoaded: () => void,
  note: (message: string) => void,
): Promise<void> => {
  let pause = firstPause
  while (!signal.aborted) {
    const onCaughtUp = (): void => {
      pause = firstPause
      current.found()
      onLoaded()
    }
    await followOnce(url, current, signal, onCaughtUp).catch((error: Error) => note(error.message))
    if (signal.aborted) return
    current.lost()
    await sleep(pause * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => {})
    pause = Math.min(pause * 2, longestPause)
  }
}

/** One connection, from its opening to its loss. Rejects with the reason of the loss; resolves when told to stop. */
const followOnce = async (
  url: string,
  current: Current,
  signal: AbortSignal,
  onCaughtUp: () => void,
): Promise<void> => {
  const client = new Client({
    connectionString: url,
    query_timeout: silence,
    connectionTimeoutMillis: silence,
    keepAlive: true,
  })
  const wake = new Wake()
  let loss: Error | null = null
  client.on('error', (error) => {
    loss = error
    wake.now()
  })
  client.on('end', () => {
    loss ??= new Error('The database closed the connection')
    wake.now()
  })
  client.on('notification', () => wake.now())
  signal.addEventListener('abort', () => wake.now(), { once: true })
  try {
    await client.connect()
    await client.query('listen published')
    await startOver(client, current)
    await catchUp(client, current)
    onCaughtUp()
    while (!signal.aborted) {
      if (loss) throw loss as Error
      current.apply(await rowsAfter(client, current.whole?.seq ?? 0))
      onCaughtUp()
      await wake.within(pollEvery)
    }
  } finally {
    void client.end().catch(() => {})
  }
}

/** A log that ends before what is served was restored from a backup or emptied: everything is read anew. */
const startOver = async (client: Client, current: Current): Promise<void> => {
  const newest = await newestSeq(client)
  if (!current.whole || newest < current.whole.seq) await readWhole(client, current)
}

const readWhole = async (client: Client, current: Current): Promise<void> => {
  let fresh = Snapshot.empty(current.model)
  for await (const rows of wholeLog(client)) fresh = fresh.after(rows)
  current.replace(fresh)
}

/** A log that was restored and has grown past us since shows by its number of rows. */
const catchUp = async (client: Client, current: Current): Promise<void> => {
  current.apply(await rowsAfter(client, current.whole?.seq ?? 0))
  const { newest, puts } = await logSize(
    client,
    current.model.entities.map(({ slug }) => slug),
  )
  const { whole } = current
  if (newest === whole?.seq && puts !== whole.layers) await readWhole(client, current)
}

/** Waits for a signal or for a time; a signal between two waits is not lost. */
class Wake {
  #pending = false
  #resolve: (() => void) | null = null

  now(): void {
    this.#pending = true
    this.#resolve?.()
  }

  async within(milliseconds: number): Promise<void> {
    if (!this.#pending) {
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#resolve = resolve
      const timer = setTimeout(resolve, milliseconds)
      await promise
      clearTimeout(timer)
      this.#resolve = null
    }
    this.#pending = false
  }
}
