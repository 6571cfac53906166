import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { deliveryApp } from '../delivery/app.ts'
import { Current } from '../delivery/current.ts'
import type { Snapshot } from '../delivery/snapshot/snapshot.ts'
import { publicModel } from '../generated/public-model.ts'

/** The public API over one person's unsaved text. `token` is the only name it has, and opens it to nobody else. */
export type Session = {
  token: string
  owner: string
  current: Current
  app: FastifyInstance
  usedAt: number
}

const most = 40
const idle = 15 * 60_000

/** Sessions live in memory alone, for as long as somebody looks. */
export class Sessions {
  readonly #sessions = new Map<string, Session>()
  readonly #api: { sdl: string; media: string; publicUrl: string }

  constructor(api: { sdl: string; media: string; publicUrl: string }) {
    this.#api = api
  }

  async open(owner: string, snapshot: Snapshot): Promise<Session> {
    await this.#sweep()
    const current = new Current(publicModel)
    current.replace(snapshot)
    const app = await deliveryApp({ ...this.#api, current, guests: 'http://127.0.0.1:9', onFault: () => {} })
    await app.ready()
    const session = { token: randomBytes(32).toString('base64url'), owner, current, app, usedAt: Date.now() }
    this.#sessions.set(session.token, session)
    return session
  }

  find(token: string): Session | null {
    const session = this.#sessions.get(token)
    if (!session || Date.now() - session.usedAt > idle) return null
    session.usedAt = Date.now()
    return session
  }

  ownedBy(owner: string, token: string): Session | null {
    const session = this.find(token)
    return session?.owner === owner ? session : null
  }

  async closeAll(): Promise<void> {
    for (const { app } of this.#sessions.values()) await app.close()
    this.#sessions.clear()
  }

  async #sweep(): Promise<void> {
    const oldestFirst = [...this.#sessions.values()].sort((one, other) => one.usedAt - other.usedAt)
    const tooMany = oldestFirst.length - most + 1
    for (const [index, { token, app, usedAt }] of oldestFirst.entries()) {
      if (index >= tooMany && Date.now() - usedAt <= idle) continue
      this.#sessions.delete(token)
      await app.close()
    }
  }
}
