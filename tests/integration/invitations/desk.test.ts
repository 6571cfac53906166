import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDesk } from '../../../src/admin/invitations/read-desk.ts'
import { categoryOf, groupOf, openOffice, paris, type Office } from './house.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice()
  await office.invite({ name: 'Expert' })
  await office.invite({
    name: 'Group',
    addresseeKind: 'group',
    group: groupOf('FR'),
    category: categoryOf('delegation'),
  })
  await office.invite({
    name: 'Withdrawn',
    addresseeKind: 'group',
    group: groupOf('SE'),
    inviteState: 'revoked',
  })
})
afterAll(() => office.close())

describe('the invitations desk', () => {
  it('shows a meeting with its categories and everybody invited to it', async () => {
    const data = await readDesk(office.manager, { meeting: paris, category: undefined })
    expect(data).toMatchObject({ meeting: paris, category: null })
    expect(data.categories).toHaveLength(5)
    expect(data.invitations.map(({ name }) => name).sort()).toEqual(['Expert', 'Group', 'Withdrawn'])
  })

  it('shows one category when asked, and which groups have a live invitation', async () => {
    const data = await readDesk(office.manager, { meeting: paris, category: categoryOf('delegation') })
    expect(data.invitations.map(({ name }) => name)).toEqual(['Group'])
    const marks = Object.fromEntries(data.groups.map(({ id, invited }) => [id, invited]))
    expect([marks[groupOf('FR')], marks[groupOf('SE')]]).toEqual([true, false])
  })

  it('falls back to a meeting that exists', async () => {
    const data = await readDesk(office.manager, { meeting: 'no id', category: 'no id' })
    expect(data.meeting).not.toBeNull()
    expect(data.category).toBeNull()
  })
})
