import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choreRound } from '../../../src/jobs/do-chores.ts'
import { chores } from '../../../src/jobs/jobs.ts'
import { purge } from '../../../src/sealing/purge.ts'
import { caseFilesOf, refusingAudit } from './case-file.ts'
import { openHouse, type House } from './house.ts'

let house: House
let files: Awaited<ReturnType<typeof caseFilesOf>>

beforeAll(async () => {
  house = await openHouse()
  files = await caseFilesOf(house)
})
afterAll(() => house.close())

describe('the purge', () => {
  it('deletes what is past its date and nothing else, for nobody but with a record', async () => {
    const [past, future, open] = [
      await files.create({ purgeAfter: '2031-01-01T00:00:00.000Z' }),
      await files.create({ purgeAfter: '2031-01-03T00:00:00.000Z' }),
      await files.create(),
    ]
    expect(await purge(house.studio.payload, new Date('2031-01-02T00:00:00Z'))).toBe(1)
    const left = await files.ids()
    expect([past, future, open].map((id) => left.includes(id))).toEqual([false, true, true])
    expect(await house.audits(`case-files/${past}`)).toMatchObject([
      { action: 'case-file.created' },
      { action: 'case-file.purged', actor_id: null },
    ])
  })

  it('deletes nothing that it cannot record', async () => {
    const id = await files.create({ purgeAfter: '2020-01-01T00:00:00.000Z' })
    await expect(refusingAudit(house, () => purge(house.studio.payload))).rejects.toThrow()
    expect(await files.ids()).toContain(id)
  })

  it('is one of the worker’s chores', async () => {
    const id = await files.create({ purgeAfter: '2020-01-01T00:00:00.000Z' })
    const own = chores.filter(({ name }) => name === 'purge case files')
    await choreRound(house.studio.payload, own)()
    expect(await files.ids()).not.toContain(id)
  })
})
