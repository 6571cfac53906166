import { afterAll, beforeAll, expect, it } from 'vitest'
import { respond } from '../../../src/rsvp/respond.ts'
import { coming, inventRoom } from './invited.ts'
import { openVerbs, type VerbsHouse } from './verbs-house.ts'

let house: VerbsHouse

beforeAll(async () => {
  house = await openVerbs()
})
afterAll(() => house.close())

it('a save that asks for a part of the answer changes no quota and accepts nobody again', async () => {
  const room = await inventRoom(house.studio.payload, house.deps.key, { quota: 1 })
  const { hash, invitation } = await room.invite()
  expect(await respond(house.deps, coming(hash))).toMatchObject({ accepted: true })
  const [reply] = await house.studio.query(
    'select id, category_id as category from replies where invitation_id = $1',
    [invitation],
  )
  const state = async () => ({
    pool: await house.studio.query('select capacity from rsvp.pools where pool = $1', [
      `category/${reply!['category']}`,
    ]),
    events: await house.studio.query('select event_type from reply_events where reply_id = $1 order by at', [
      reply!['id'],
    ]),
    mails: await house.studio.query('select kind from mails where reply_id = $1', [reply!['id']]),
  })
  const before = await state()
  const category = `/registration-categories/${reply!['category']}?select[label]=true&locale=en`
  const closesAt = '2030-01-01T00:00:00.000Z'
  expect((await house.studio.rest('PATCH', category, { closesAt }, 'meetingManager')).status).toBe(200)
  const answer = `/replies/${reply!['id']}?select[id]=true`
  expect(
    (await house.studio.rest('PATCH', answer, { reviewState: 'accepted' }, 'meetingManager')).status,
  ).toBe(200)
  expect(await state()).toEqual(before)
  expect(before.pool).toEqual([{ capacity: 1 }])
})
