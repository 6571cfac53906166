import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetingId } from '../../../src/seed/data/meetings.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'

let database: Database
let studio: Studio
const address = `/meetings/${idOfParis()}`

function idOfParis(): string {
  return meetingId('paris-2025')
}

beforeAll(async () => {
  database = await freshDatabase('seeded')
  studio = await startStudio(database.ownerUrl)
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
})

const save = async (data: object): Promise<number> =>
  (await studio.rest('PATCH', `${address}?locale=fr&draft=true`, data, 'editor')).body.doc.calendarSequence

describe('the revision of a meeting’s calendar entry', () => {
  it('rises when the appointment is another one, and for nothing else', async () => {
    const first = await save({ title: 'Un autre titre' })
    expect(await save({ title: 'Encore un autre', city: 'Lyon' })).toBe(first)
    const moved = await save({ startsAt: '2025-10-06T08:00:00.000Z' })
    expect(moved).toBe(first + 1)
    expect(await save({ startsAt: '2025-10-06T08:00:00.000Z' })).toBe(moved)
    expect(await save({ meetingStatus: 'cancelled' })).toBe(moved + 1)
  })

  it('is not what somebody types', async () => {
    const before = await save({ title: 'Un titre' })
    expect(await save({ calendarSequence: 99 })).toBe(before)
  })
})
