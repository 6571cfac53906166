import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../translation/house.ts'
import { accountsOn, type Asker } from './accounts.ts'

let house: House
let administrator: Asker
let leaving: Asker

beforeAll(async () => {
  house = await openHouse()
  const accounts = await accountsOn(house.studio)
  administrator = await accounts.member({ roles: ['administrator'] })
  leaving = await accounts.member({ roles: ['campaignOfficer'] })
})
afterAll(() => house.close())

const rows = (text: string) => house.studio.query(text, [leaving.id])

describe('a member of staff who leaves', () => {
  it('can be deleted, and the audit still says who acted', async () => {
    const made = await leaving.rest('POST', '/prisoner-profiles?locale=en', { name: 'Nobody Invented' })
    const id = String(made.body.doc?.id)
    const decision = { publicationDecision: { state: 'cleared' } }
    expect((await leaving.rest('PATCH', `/prisoner-profiles/${id}?locale=en`, decision)).status).toBe(200)
    const before = await rows('select id, actor_id from audit where actor_id = $1 order by id')
    expect(before.length).toBeGreaterThan(0)
    expect((await administrator.rest('DELETE', `/users/${leaving.id}`)).status).toBe(200)
    expect(await rows('select id from users where id = $1')).toEqual([])
    expect(await rows('select id, actor_id from audit where actor_id = $1 order by id')).toEqual(before)
  })
})
