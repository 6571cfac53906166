import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { campaignOf } from '../../../src/admin/dashboard/campaign.ts'
import { recentChanges } from '../../../src/admin/dashboard/changes.ts'
import { glanceOf } from '../../../src/admin/dashboard/glance.ts'
import { runsOf, sectionsOf } from '../../../src/admin/dashboard/sections.ts'
import { recordedOf, upcomingOf } from '../../../src/admin/dashboard/upcoming.ts'
import { idOf } from '../../../src/seed/record.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'
import { countingOn } from '../translation/counting.ts'

const paris = idOf('meetings', 'paris-2025')
const before = new Date('2025-09-01T12:00:00Z')

let database: Database
let studio: Studio

beforeAll(async () => {
  database = await freshDatabase('seeded')
  studio = await startStudio(database.ownerUrl)
  // The seed's meeting has been held; on this dashboard it is still to come.
  await studio.query(`update meetings set meeting_status = 'confirmed' where id = $1`, [paris])
  await studio.query(
    `update _meetings_v set version_meeting_status = 'confirmed' where parent_id = $1 and latest`,
    [paris],
  )
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
})

describe('the next meeting at a glance', () => {
  it('says days, languages and what is missing, in eight statements', async () => {
    const req = await studio.as('editor')
    const { result, statements } = await countingOn(studio.payload, () => glanceOf(req, before))
    expect(result).toMatchObject({
      id: paris,
      day: '2025-10-06',
      daysLeft: 35,
      answers: null,
      heldMails: null,
    })
    expect(result?.languages.map(({ locale }) => locale)).toEqual(expect.arrayContaining(['en', 'fr', 'be']))
    expect(result?.lacks).not.toContain('agenda')
    expect(statements).toBeLessThanOrEqual(8)
  })

  it('counts answers for whoever may see them, as they are', async () => {
    const req = await studio.as('administrator')
    await studio.query(
      `insert into mails (kind, mail_state, "to", language, meeting_id, queued_at) values ('invitation', 'held', 'x@guests.example', 'en', $1, now())`,
      [paris],
    )
    const glance = await glanceOf(req, before)
    const stored = await studio.query(
      `select partstat, count(*)::int n from replies where meeting_id = $1 and review_state = 'accepted' group by 1`,
      [paris],
    )
    for (const { partstat, n } of stored) expect(glance?.answers?.[partstat as 'accepted']).toBe(n)
    expect(glance?.heldMails).toBe(1)
  })

  it('is none when all are over or cancelled', async () => {
    const req = await studio.as('editor')
    expect(await glanceOf(req, new Date('2030-01-01T00:00:00Z'))).toBeNull()
    expect((await glanceOf(req, new Date('2025-10-07T12:00:00Z')))?.daysLeft).toBe(0)
  })

  it('shows a host liaison nothing of a meeting that is not theirs', async () => {
    const req = await studio.as('hostLiaison')
    Object.assign(req.user!, { allMeetings: false, meetings: [] })
    expect(await glanceOf(req, before)).toBeNull()
  })
})

describe('recent changes', () => {
  it('say who, what and in which language, each person’s saves of one record once, in two statements', async () => {
    const person = idOf('people', 'sviatlana-tsikhanouskaya')
    const [known] = await studio.query(
      `select id from people where id = $1 union all select id from people limit 1`,
      [person],
    )
    for (const sortName of ['A', 'B'])
      await studio.rest('PATCH', `/people/${known?.['id']}?locale=fr&draft=true`, { sortName }, 'editor')
    const req = await studio.as('editor')
    const { result, statements } = await countingOn(studio.payload, () => recentChanges(req))
    expect(result).toHaveLength(1)
    expect(result[0]).toMatchObject({ noun: 'people', id: known?.['id'], who: 'editor', language: 'fr' })
    expect(result[0]?.title).toBeTruthy()
    expect(statements).toBe(2)
  })

  it('and whatever else the role may not read are left out rather than refused', async () => {
    const req = await studio.as('hostLiaison')
    expect([await upcomingOf(req), await recordedOf(req)]).toEqual([[], []])
  })

  it('name nothing that the role may not read', async () => {
    expect(await recentChanges(await studio.as('hostLiaison'))).toEqual([])
  })
})

describe('the rest', () => {
  it('costs a statement each', async () => {
    const req = await studio.as('administrator')
    const works: (() => Promise<unknown>)[] = [
      () => campaignOf(req, before),
      () => upcomingOf(req),
      () => recordedOf(req),
    ]
    for (const work of works)
      expect((await countingOn(studio.payload, work)).statements).toBeLessThanOrEqual(3)
    const [row] = await studio.query(`select count(*)::int n from prisoner_profiles where deleted_at is null`)
    expect((await campaignOf(req, before)).profiles).toBe(row?.['n'])
  })

  it('is ordered by what the role comes for; a translator never sees the audit', () => {
    expect(sectionsOf(['translator'])[0]).toBe('tasks')
    expect(sectionsOf(['auditor'])[0]).toBe('audit')
    expect(sectionsOf(['campaignOfficer'])[0]).toBe('campaign')
    expect(sectionsOf(['hostLiaison'])).toEqual(['meeting'])
    expect(sectionsOf(['translator', 'editor'])).toEqual(['meeting', 'tasks', 'upcoming', 'changes'])
    expect(sectionsOf(['translator'])).not.toContain('audit')
  })

  it('stands side by side, but for the next meeting', () => {
    expect(runsOf(sectionsOf(['editor']))).toEqual([['meeting'], ['tasks', 'upcoming', 'changes']])
    expect(runsOf(sectionsOf(['translator']))).toEqual([['tasks'], ['meeting'], ['changes']])
  })
})
