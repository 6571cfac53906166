import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkInCode } from '../../../src/attendance/check-in-code.ts'
import { deskOf } from '../../../src/attendance/desk.ts'
import { openHouse, type House } from './house.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('the door', () => {
  const at = '2025-10-06T07:10:00.000Z'
  const checkIn = (
    id: string,
    body: object = {},
    role: Parameters<House['studio']['rest']>[3] = 'meetingManager',
  ) => house.studio.rest('POST', `/replies/${id}/check-in`, body, role)
  const events = (id: string) =>
    house.studio.query("select * from reply_events where reply_id = $1 and event_type = 'checkedIn'", [id])

  it('lets a guest in once, however often the phone sends it, and takes it back', async () => {
    const id = await house.guest({ name: 'Greta Arrives' })
    expect(await checkIn(id, { at })).toEqual({ status: 200, body: { checkedInAt: at } })
    expect(await checkIn(id, { at: '2025-10-06T08:00:00.000Z' })).toEqual({
      status: 200,
      body: { checkedInAt: at },
    })
    expect(await events(id)).toHaveLength(1)
    expect(await checkIn(id, { undo: true })).toEqual({ status: 200, body: { checkedInAt: null } })
    expect(await house.audits('reply.check-in-undone')).toMatchObject([{ subject: `replies/${id}` }])
  })

  it('lets nobody in without a confirmed place', async () => {
    const id = await house.guest({ name: 'Hugo Waits', seat: 'waiting' })
    expect((await checkIn(id)).status).toBe(409)
    expect(await events(id)).toEqual([])
  })

  it('has a list with the code of each badge, which is recorded', async () => {
    const id = await house.guest({ name: 'Jana Comes' })
    await house.guest({ name: 'Karol Waits', seat: 'waiting' })
    const list = await deskOf(await house.studio.as('meetingManager'), house.meeting, {
      language: 'en',
      key: house.key,
    })
    expect(list.find((one) => one.id === id)).toMatchObject({
      name: 'Jana Comes',
      code: checkInCode(id, house.key),
    })
    expect(JSON.stringify(list)).not.toContain('Karol')
    expect((await house.audits('guests.exported')).at(-1)?.['detail']).toBe(
      `checkin (page), people: ${list.length}`,
    )
  })

  it('is not for editors', async () => {
    const id = await house.guest({ name: 'Ines Comes' })
    expect((await checkIn(id, {}, 'editor')).status).toBe(403)
  })
})
