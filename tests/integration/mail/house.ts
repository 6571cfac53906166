import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { createLocalReq } from 'payload'
import { vi } from 'vitest'
import { Current } from '../../../src/delivery/current.ts'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { follow } from '../../../src/delivery/follow.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { issueLink } from '../../../src/links/issue.ts'
import { linkKey } from '../../../src/links/token.ts'
import { sealKey } from '../../../src/lib/seal.ts'
import { inTransaction } from '../../../src/audit/transaction.ts'
import { publicApi } from '../../../src/mail/letter-source.ts'
import { realLinks } from '../../../src/mail/personal-link.ts'
import { queueMail, type QueuedMail } from '../../../src/mail/queue.ts'
import { openTransport } from '../../../src/mail/transport.ts'
import { sendOutbox, type Sending } from '../../../src/mail/send-outbox.ts'
import { freshDatabase } from '../../support/databases.ts'
import { startStudio } from '../../support/studio.ts'

export type House = Awaited<ReturnType<typeof openHouse>>

export const from = 'office@alliance.example'
export const publicUrl = 'https://alliance.example'
const quick = { atOnce: 20, pauses: Array<number>(40).fill(50), lease: 1_000 }

/** A studio with a seeded meeting, guests of a category of it, and delivery, which the letters are read from. */
export const openHouse = async () => {
  const secret = randomBytes(32).toString('base64')
  vi.stubEnv('SEAL_KEY', secret)
  vi.stubEnv('DATA_DIR', `${tmpdir()}/alliance-mail-tests`)
  vi.stubEnv('MAIL_FROM', from)
  const key = linkKey(sealKey(secret))
  const database = await freshDatabase('seeded')
  const studio = await startStudio(database.ownerUrl)
  const current = new Current(publicModel)
  const follower = follow(database.deliveryUrl, current)
  const delivery = await deliveryApp({
    current,
    sdl: await readFile(new URL('../../../src/generated/public.graphql', import.meta.url), 'utf8'),
    guests: 'http://127.0.0.1:1',
    media: tmpdir(),
    onFault: () => undefined,
  })
  const deliveryUrl = await delivery.listen({ host: '127.0.0.1', port: 0 })
  await follower.ready

  const one = async (sql: string, values: unknown[] = []): Promise<any> =>
    (await studio.query(sql, values))[0]
  const { id: meeting } = await one(
    "select _parent_id as id from meetings_locales where slug = 'paris-2025' limit 1",
  )
  const { id: form } = await one("select id from forms where slug = 'paris-2025'")
  const create = async (collection: string, data: object): Promise<string> => {
    const row = await studio.payload.create({
      collection: collection as 'replies',
      data: data as never,
      locale: 'en',
      depth: 0,
      overrideAccess: true,
    })
    return row.id
  }
  const category = await create('registration-categories', {
    label: 'Delegations',
    meeting,
    form,
    kind: 'delegation',
  })
  const req = () => createLocalReq({}, studio.payload)

  const invite = (more: object = {}) =>
    create('invitations', {
      name: 'Group of Invented',
      meeting,
      category,
      addresseeKind: 'group',
      language: 'en',
      email: 'group@parliament.example',
      inviteState: 'queued',
      ...more,
    })

  /** A guest who comes, with a place, and a link of the guest's own. */
  const guest = async (email: string, more: object = {}) => {
    const reply = await create('replies', {
      form,
      meeting,
      category,
      locale: 'en',
      partstat: 'accepted',
      reviewState: 'accepted',
      guestName: 'Iryna Invented',
      guestEmail: email,
      submittedAt: new Date().toISOString(),
      answers: [{ field: 'arrival', value: 'SECRET OF AN ANSWER' }],
      ...more,
    })
    await studio.query(
      "insert into rsvp.seats (reply_id, meeting_id, category_id, state) values ($1, $2, $3, 'confirmed')",
      [reply, meeting, category],
    )
    const link = await issueLink(await req(), { purpose: 'reply', reply, meeting, category, form }, key)
    return { reply, link: link.id, email }
  }

  const queue = async (mail: Partial<QueuedMail> & Pick<QueuedMail, 'kind' | 'to'>): Promise<string> =>
    inTransaction(await req(), (inside) => queueMail(inside, { language: 'en', meeting, ...mail }))

  const sending = (
    smtpUrl: string | undefined,
    folder = '',
    more: Partial<Sending> = {},
  ): Sending & { close: () => void } => {
    const transport = openTransport({ smtpUrl, from, folder }, { socketTimeout: 600, greetingTimeout: 600 })
    return {
      payload: studio.payload,
      publicUrl,
      from,
      links: realLinks(publicUrl, key),
      read: publicApi(deliveryUrl),
      transport,
      policy: quick,
      close: transport.close,
      ...more,
    }
  }

  const sendAll = async (deps: Sending): Promise<void> => {
    while ((await sendOutbox(deps)) > 0);
  }

  return {
    database,
    studio,
    secret,
    key,
    meeting: String(meeting),
    category,
    form: String(form),
    deliveryUrl,
    one,
    create,
    invite,
    guest,
    queue,
    sending,
    sendAll,
    mail: (id: string) => one('select * from mails where id = $1', [id]),
    close: async () => {
      await delivery.close()
      await follower.stop()
      await studio.stop()
      await database.drop()
      vi.unstubAllEnvs()
    },
  }
}
