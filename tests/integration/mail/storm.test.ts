import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sizes } from '../../sizes.ts'
import { from, openHouse, type House } from './house.ts'
import { distinct, openPostOffice } from './post-office.ts'

/** The same storm each time: mulberry32. */
const chance = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

describe('a server that refuses, stalls and drops, and a sender that is killed', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  it(
    'still bring every confirmed guest the mail, and no guest two different ones',
    async () => {
      const next = chance(4)
      const gone = 'gone@parliament.example'
      const office = await openPostOffice({
        recipient: (address) => {
          if (address === gone) return '550 5.1.1 no such user'
          return next() < 0.3 ? '450 4.2.1 try later' : undefined
        },
        end: () => {
          const fate = next()
          if (fate < 0.05) return 'stall'
          if (fate < 0.15) return 'drop'
          return fate < 0.2 ? 'refuse' : 'take'
        },
      })
      const addresses = Array.from({ length: sizes.mails.guests }, (_, n) => `guest${n}@parliament.example`)
      const ids = new Map<string, string>()
      for (const address of [...addresses, gone]) {
        const { reply, link } = await house.guest(address)
        ids.set(address, await house.queue({ kind: 'confirmation', to: address, reply, link }))
      }

      const settings = {
        databaseUrl: house.database.ownerUrl,
        smtpUrl: office.url,
        secret: house.secret,
        from,
      }
      const start = (): ChildProcess =>
        spawn(process.execPath, [new URL('sender.ts', import.meta.url).pathname, JSON.stringify(settings)], {
          stdio: ['ignore', 'pipe', 'ignore'],
        })
      const open = async (): Promise<number> =>
        Number((await house.one("select count(*) as n from mails where mail_state = 'queued'")).n)
      let kills = 0
      let sender = start()
      while ((await open()) > 0) {
        if (kills < sizes.mails.kills) {
          await once(sender.stdout!, 'data')
          await pause(200 + next() * 600)
          sender.kill('SIGKILL')
          await once(sender, 'exit')
          kills += 1
          sender = start()
        } else await pause(100)
      }
      sender.kill('SIGKILL')
      await once(sender, 'exit')

      expect(kills).toBe(sizes.mails.kills)
      for (const address of addresses) {
        const [mail, ...others] = distinct(office.received, address)
        expect(mail?.messageId, address).toBe(`<${ids.get(address)}@alliance.example>`)
        expect(others, address).toEqual([])
        expect(office.thanked, address).toContain(mail?.messageId)
      }
      const doubles = office.received.length - new Set(office.received.map(({ messageId }) => messageId)).size
      expect(doubles, 'or nothing was dropped and this proves little').toBeGreaterThan(0)

      const states = await house.studio.query(
        'select "to", mail_state, last_error, attempts, next_attempt_at from mails order by "to"',
      )
      const bounced = states.find(({ to }) => to === gone)
      expect(bounced).toMatchObject({ mail_state: 'bounced', last_error: '550 5.1.1', next_attempt_at: null })
      const others = states.filter(({ to }) => to !== gone)
      expect(new Set(others.map(({ mail_state }) => mail_state))).toEqual(new Set(['sent']))
      expect(Math.max(...others.map(({ attempts }) => Number(attempts)))).toBeGreaterThan(1)
      await office.close()
    },
    sizes.mails.patience,
  )
})
