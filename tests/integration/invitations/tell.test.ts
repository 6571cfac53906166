import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '../../../src/seed/record.ts'
import { categoryOf, openOffice, paris, type Office } from './house.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const reply = async (more: object): Promise<string> => {
  const { id } = await office.studio.payload.create({
    collection: 'replies',
    data: {
      form: idOf('forms', 'paris-2025'),
      meeting: paris,
      category: categoryOf('expert'),
      locale: 'be',
      channel: 'web',
      submittedAt: new Date().toISOString(),
      reviewState: 'accepted',
      partstat: 'accepted',
      guestName: 'Iryna Invented',
      ...more,
    } as never,
    overrideAccess: true,
  })
  return id
}

const tell = (body: object) => office.post(`/meetings/${paris}/tell`, body)

describe('telling the guests', () => {
  it('writes to everybody who comes or waits, once for each address, in their language', async () => {
    const invitation = await office.invite({ email: 'coordinator@guests.example' })
    await reply({ guestEmail: 'comes@guests.example' })
    await reply({ guestEmail: 'perhaps@guests.example', partstat: 'tentative', locale: 'fr' })
    await reply({ invitation, position: 1, guestName: 'Without address' })
    await reply({ invitation, position: 2, isHold: true, guestName: null })
    for (const not of [
      { partstat: 'declined' },
      { reviewState: 'requested' },
      { reviewState: 'refused' },
      { partstat: 'delegated' },
    ])
      await reply({ guestEmail: `${JSON.stringify(not).length}-${Math.random()}@not.example`, ...not })

    const dry = await tell({ kind: 'changed' })
    expect(dry.body).toMatchObject({ dryRun: true, told: 0, withoutAddress: [] })
    expect(dry.body.recipients).toHaveLength(3)
    expect(await office.studio.query('select id from mails')).toEqual([])

    await office.studio.query('update meetings set calendar_sequence = 4 where id = $1', [paris])
    expect((await tell({ kind: 'changed', dryRun: false })).body.told).toBe(3)
    const mails = await office.studio.query('select * from mails order by "to"')
    expect(
      mails.map(({ to, kind, language, sequence, mail_state }) => [
        to,
        kind,
        language,
        Number(sequence),
        mail_state,
      ]),
    ).toEqual([
      ['comes@guests.example', 'meetingChanged', 'be', 4, 'queued'],
      ['coordinator@guests.example', 'meetingChanged', 'be', 4, 'queued'],
      ['perhaps@guests.example', 'meetingChanged', 'fr', 4, 'queued'],
    ])
  })

  it('tells nobody twice of the same revision, and everybody of the next', async () => {
    expect((await tell({ kind: 'changed', dryRun: false })).body.told).toBe(0)
    await office.studio.query('update meetings set calendar_sequence = 5 where id = $1', [paris])
    expect((await tell({ kind: 'changed', dryRun: false })).body.told).toBe(3)
  })

  it('cancels no meeting by mail that is not cancelled on its page', async () => {
    expect((await tell({ kind: 'cancelled' })).body.code).toBe('meeting-not-cancelled')
    await office.studio.query("update meetings set meeting_status = 'cancelled' where id = $1", [paris])
    expect((await tell({ kind: 'changed' })).body.code).toBe('meeting-is-cancelled')
    expect((await tell({ kind: 'cancelled', dryRun: false })).body.told).toBe(3)
  })
})
