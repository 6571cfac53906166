import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../src/access/roles.ts'
import { composeMail } from '../../../src/mail/compose.ts'
import { hiddenLinks } from '../../../src/mail/personal-link.ts'
import { tellOverdue } from '../../../src/translation/tell-overdue.ts'
import { openHouse, save, step, writeMeeting, type House, type Written } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  for (const role of ['editor', 'translator', 'administrator'] as const) await house.studio.as(role)
})
afterAll(() => house.close())

/** Who was told what of this meeting, in the order in which it happened. */
const told = async ({ id }: Pick<Written, 'id'>) =>
  (
    await house.studio.query(
      `select u.name, n.kind, n.language, n.comment from notices n join users u on u.id = n.to_id
       where n.document = $1 order by n.noticed_at, u.name`,
      [id],
    )
  ).map(({ name, kind, language, comment }) => [name, kind, language, comment].filter(Boolean).join(' '))

const mails = async ({ id }: Pick<Written, 'id'>) =>
  house.studio.query(
    `select m.id, m.to, m.language from mails m join notices n on n.id = m.notice_id where n.document = $1`,
    [id],
  )

const idOf = async (role: Role) => (await house.studio.as(role)).user!.id

describe('a notice', () => {
  it('goes with each step to whom it concerns, and never to whoever took it', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await step(studio, 'assign', meeting, 'fr', 'administrator', { assignee: await idOf('translator') })
    await step(studio, 'submit', meeting, 'fr', 'translator')
    await step(studio, 'return', meeting, 'fr', 'editor', { comment: 'Two words.' })
    await step(studio, 'submit', meeting, 'fr', 'translator')
    await step(studio, 'approve', meeting, 'fr', 'editor')
    expect(await told(meeting)).toEqual([
      'translator taskAssigned fr',
      'editor reviewWanted fr',
      'translator returned fr Two words.',
      'editor reviewWanted fr',
      'translator approved fr',
    ])
    expect((await mails(meeting)).map(({ to }) => to)).toEqual([
      'translator@staff.example',
      'editor@staff.example',
      'translator@staff.example',
      'editor@staff.example',
      'translator@staff.example',
    ])
  })

  it('is not there when the step was refused', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    expect((await step(studio, 'submit', meeting, 'de', 'editor')).status).toBe(409)
    expect((await step(studio, 'approve', meeting, 'fr', 'translator')).status).toBe(403)
    expect([await told(meeting), await mails(meeting)]).toEqual([[], []])
  })

  it('says once that the source changed, until the translation is taken up again', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await step(studio, 'submit', meeting, 'fr', 'translator')
    await save(studio, meeting.id, 'en', { title: 'Changed' })
    await save(studio, meeting.id, 'en', { title: 'Changed twice' })
    await save(studio, meeting.id, 'be', { title: 'Не арыгінал' })
    const stale = async () => (await told(meeting)).filter((line) => line.includes('becameStale'))
    expect(await stale()).toEqual(['translator becameStale fr'])
    await step(studio, 'confirm', meeting, 'fr', 'translator')
    await save(studio, meeting.id, 'en', { title: 'Changed a third time' })
    expect(await stale()).toEqual(['translator becameStale fr', 'translator becameStale fr'])
  })

  it('says once that a task is overdue, on the day after, also when two workers look', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await step(studio, 'assign', meeting, 'fr', 'editor', {
      assignee: await idOf('translator'),
      dueOn: '2031-04-01',
    })
    const overdue = async () => (await told(meeting)).filter((line) => line.includes('taskOverdue'))
    const at = (day: string) => tellOverdue(studio.payload, new Date(`${day}T12:00:00Z`))
    await at('2031-04-01')
    expect(await overdue()).toEqual([])
    // Notices carry the clock of this machine; the task must be due before it.
    await studio.query('update translations set due_on = $2 where document = $1', [meeting.id, '2020-04-01'])
    await Promise.all([at('2020-04-02'), at('2020-04-02')])
    await at('2020-04-03')
    expect(await overdue()).toEqual(['translator taskOverdue fr'])
  })

  it('does not call overdue what is approved', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await step(studio, 'assign', meeting, 'fr', 'editor', {
      assignee: await idOf('translator'),
      dueOn: '2020-04-01',
    })
    await step(studio, 'approve', meeting, 'fr', 'editor')
    await tellOverdue(studio.payload)
    expect((await told(meeting)).filter((line) => line.includes('taskOverdue'))).toEqual([])
  })

  it('is read and marked as seen by whom it is for, and by nobody else', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await step(studio, 'assign', meeting, 'fr', 'editor', { assignee: await idOf('translator') })
    const [notice] = await studio.query('select id from notices where document = $1', [meeting.id])
    const seen = async () =>
      (await studio.query('select seen_at from notices where id = $1', [notice!['id']]))[0]!['seen_at']
    const path = `/notices/${notice!['id']}`
    expect((await studio.rest('GET', path, undefined, 'translator')).status).toBe(200)
    expect((await studio.rest('GET', path, undefined, 'editor')).status).not.toBe(200)
    expect((await studio.rest('PATCH', path, { seenAt: new Date() }, 'translator')).status).toBe(403)
    const ids = [notice!['id']]
    expect((await studio.rest('POST', '/notices/see', { ids }, 'editor')).body).toEqual({ seen: 0 })
    expect(await seen()).toBeNull()
    expect((await studio.rest('POST', '/notices/see', { ids }, 'translator')).body).toEqual({ seen: 1 })
    expect(await seen()).not.toBeNull()
    // Whoever is told of a failed schedule may have no desk of translations.
    expect((await studio.rest('POST', '/notices/see', {}, 'hostLiaison')).body).toEqual({ seen: 0 })
    expect((await studio.rest('POST', '/notices/see', {})).status).toBe(403)
  })

  it('goes with the record it is about', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await step(studio, 'submit', meeting, 'fr', 'translator')
    expect(await told(meeting)).toHaveLength(1)
    await studio.rest('DELETE', `/meetings/${meeting.id}`, undefined, 'editor')
    expect(await told(meeting)).toEqual([])
  })

  it('leaves as a mail that names nothing, and not at all when it was seen before', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await save(studio, meeting.id, 'fr', { title: 'Titre secret' })
    await step(studio, 'submit', meeting, 'fr', 'translator')
    await step(studio, 'return', meeting, 'fr', 'editor', { comment: 'A secret comment' })
    const row = (await mails(meeting)).find(({ to }) => to === 'translator@staff.example')!
    const mail = await studio.payload.findByID({
      collection: 'mails',
      id: row['id'],
      depth: 0,
      overrideAccess: true,
    })
    const deps = {
      payload: studio.payload,
      publicUrl: 'https://alliance.example',
      from: 'office@alliance.example',
      links: hiddenLinks('https://alliance.example'),
      read: () => Promise.reject(new Error('A notice reads nothing public.')),
      now: new Date(),
    }
    const message = await composeMail(deps, mail)
    expect(message).toMatchObject({ to: 'translator@staff.example', subject: 'Un texte vous a été renvoyé' })
    expect(message!.text).toContain('/admin/notices')
    for (const hidden of ['secret', meeting.id, 'Titre', 'editor'])
      expect(JSON.stringify([message!.subject, message!.text, message!.html])).not.toContain(hidden)
    await studio.rest('POST', '/notices/see', {}, 'translator')
    expect(await composeMail(deps as never, mail)).toBeNull()
  })
})
