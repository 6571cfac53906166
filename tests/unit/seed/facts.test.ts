import { describe, expect, it } from 'vitest'
import { seedGlobals, seedRecords } from '../../../src/seed/data/index.ts'
import { idOf } from '../../../src/seed/record.ts'
import { textsOf } from './leaves.ts'

type Data = Record<string, unknown>

const of = (collection: string) => seedRecords.filter((record) => record.collection === collection)
const data = (collection: string, key: string): Data =>
  of(collection).find((record) => record.key === key)?.data ?? {}

const isInvented = (person: Record<string, unknown>) =>
  JSON.stringify(person['name'] ?? '').includes('(invented)')

describe('groups and office-holders', () => {
  const memberships = of('memberships').map((record) => record.data)

  it('stand in one chamber, in two, or where no source tells, in none', () => {
    const chambers = (key: string) => data('parliamentary-groups', key)['chambers'] as string[]
    expect(chambers('PL')).toEqual([idOf('chambers', 'PL-lower'), idOf('chambers', 'PL-upper')])
    expect(chambers('FR-upper')).toEqual([idOf('chambers', 'FR-upper')])
    expect(chambers('BE')).toEqual([])
  })

  it('keep the group of an earlier term as lapsed, followed by the one of today', () => {
    const followed = of('parliamentary-groups').filter((record) => record.data['predecessor'])
    const earlier = new Map(
      of('parliamentary-groups').map((record) => [idOf(record.collection, record.key), record]),
    )
    expect(followed.map(({ key }) => key).toSorted()).toEqual(['DE', 'FR', 'GB', 'PL'])
    expect(
      followed.map((record) => earlier.get(String(record.data['predecessor']))?.data['groupStatus']),
    ).toEqual(['lapsed', 'lapsed', 'lapsed', 'lapsed'])
  })

  it('have roles that end when the group, the mandate or the life ends', () => {
    const lapsed = new Set(
      of('parliamentary-groups')
        .filter((record) => record.data['dissolvedOn'])
        .map(({ key }) => idOf('parliamentary-groups', key)),
    )
    const open = memberships.filter(({ group, endDate }) => lapsed.has(String(group)) && !endDate)
    expect(open).toEqual([])
    const lloyd = data('memberships', 'tony-lloyd-GB-before-2024')
    expect([lloyd['endDate'], lloyd['endReason']]).toEqual(['2024-01', 'died'])
    const szczerba = data('memberships', 'michal-szczerba-PL')
    expect([szczerba['endDate'], szczerba['endReason']]).toEqual(['2024-06', 'mandateEnded'])
  })

  it('call the head of the Lithuanian group of 2013 a moderator, since it has no chair', () => {
    const inGroup = memberships.filter(({ group }) => group === idOf('parliamentary-groups', 'LT-2013'))
    expect(inGroup.map(({ role }) => role)).toEqual(['moderator'])
    expect(textsOf((inGroup[0]?.['roleLabel'] as { $localized: Data }).$localized['en']).join()).toContain(
      'no chair',
    )
  })

  it('name a person once in a group', () => {
    const pairs = memberships.map(({ person, group, organization, role }) =>
      [person, group ?? organization, role].join(),
    )
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it('store of an office-holder a name, a country and sources, and no way to reach them', () => {
    for (const { data: person } of of('people')) {
      const kept = isInvented(person) ? ['contact', 'notes'] : ['contact', 'notes', 'image']
      expect(kept.filter((field) => field in person)).toEqual([])
    }
  })
})

describe('places', () => {
  it('have Scotland as a region of the United Kingdom without a country code', () => {
    const { isoStatus, isoSubdivision, parent, isoAlpha2 } = data('countries', 'GB-SCT')
    expect([isoStatus, isoSubdivision, parent, isoAlpha2]).toEqual([
      'none',
      'GB-SCT',
      idOf('countries', 'GB'),
      undefined,
    ])
  })

  it('have Kosovo under a code that its users assigned', () => {
    expect(data('countries', 'XK')['isoStatus']).toBe('userAssigned')
  })
})

describe('the programme of the Paris meeting', () => {
  const items = of('agenda-items').map((record) => record.data)
  const limited = items.filter(({ audience }) => audience !== 'public')

  it('is in time order and lies within the two days', () => {
    const starts = items.map(({ startsAt }) => String(startsAt))
    const paris = data('meetings', 'paris-2025')
    expect(starts).toEqual(starts.toSorted())
    expect(
      starts.every((start) => start > String(paris['startsAt']) && start < String(paris['endsAt'])),
    ).toBe(true)
  })

  it('shows of what is for the delegations only a closed session', () => {
    expect(limited.map(({ closedTreatment }) => closedTreatment)).toEqual(['closedSession', 'closedSession'])
    expect(new Set(limited.map(({ audience }) => audience))).toEqual(
      new Set(['belarusianAndForeignDelegations']),
    )
  })

  it('receives the participants from 8:15 to 8:45 in the Salle Lamartine', () => {
    const { startsAt, endsAt } = data('agenda-items', 'paris-2025-participants-reception')
    const clock = (at: unknown) =>
      new Date(String(at)).toLocaleTimeString('en-GB', { timeZone: 'Europe/Paris', timeStyle: 'short' })
    expect([clock(startsAt), clock(endsAt)]).toEqual(['08:15', '08:45'])
  })
})

describe('parliamentary actions', () => {
  const actions = of('parliamentary-actions')

  it('have the votes of the European Parliament of 22 October 2025', () => {
    expect(data('parliamentary-actions', 'european-parliament-2025-10-22')['vote']).toEqual({
      result: 'adopted',
      for: 458,
      against: 18,
      abstain: 84,
    })
  })

  it('have an official title only together with its language', () => {
    const alone = actions.filter(
      (record) => Boolean(record.data['officialTitle']) !== Boolean(record.data['officialTitleLanguage']),
    )
    expect(alone).toEqual([])
  })

  it('return every year on four days', () => {
    const yearly = actions.filter((record) => record.data['recursYearly'])
    expect(yearly.map((record) => String(record.data['date']).slice(5)).toSorted()).toEqual([
      '03-25',
      '05-21',
      '08-09',
      '12-10',
    ])
    expect(new Set(yearly.map((record) => record.data['actionType']))).toEqual(new Set(['solidarityDay']))
  })

  it('never say who interned or who stands by whom', () => {
    const silent = actions.filter(({ data: { actionType } }) =>
      ['internship', 'godparenthoodBatch'].includes(String(actionType)),
    )
    expect(silent).toHaveLength(2)
    expect(silent.filter((record) => record.data['people'])).toEqual([])
  })
})

describe('figures', () => {
  const figures = of('figures').map((record) => record.data)

  it('that contradict each other are disputed, side by side', () => {
    const standing = (prefix: string) =>
      figures.filter(({ key }) => String(key).startsWith(prefix)).map(({ figureStatus }) => figureStatus)
    for (const prefix of ['rome-2025-', 'groups-', 'prisoners-'])
      expect([prefix, new Set(standing(prefix))]).toEqual([prefix, new Set(['disputed'])])
  })

  it('that are out of date name their successor, and only those', () => {
    const superseded = figures.filter(({ figureStatus }) => figureStatus === 'superseded')
    expect(superseded.map(({ value }) => value).toSorted()).toEqual([125, 400])
    expect(figures.filter(({ supersededBy }) => supersededBy)).toEqual(superseded)
  })
})

describe('the campaign', () => {
  it('points to the partner who runs it', () => {
    const campaign = seedGlobals.find(({ global }) => global === 'campaign')?.data['programmes'] as Data[]
    expect(campaign[0]?.['organization']).toBe(idOf('organizations', 'we-stand-by-you'))
    expect(data('organizations', 'we-stand-by-you')['parent']).toBe(idOf('organizations', 'libereco'))
  })

  it('has no letter among what is public', () => {
    const acts = of('solidarity-acts')
    const open = acts
      .filter((record) => record.data['publicity'] === 'public')
      .map((record) => record.data['actType'])
    expect(open).toEqual(['question'])
    expect(
      acts.filter((record) => record.data['actType'] === 'letter').map(({ publish }) => publish),
    ).toEqual([false])
  })
})

describe('the site', () => {
  it('has the four standing pages and two news items', () => {
    expect(of('pages').map((record) => record.data['key'])).toEqual([
      'about',
      'contact',
      'privacy',
      'accessibility',
    ])
    expect(of('news')).toHaveLength(2)
  })

  it('gives on its pages no address, number or mailbox of a person', () => {
    expect(JSON.stringify(of('pages'))).not.toMatch(/@|\+\d{6,}/)
  })

  it('has the invitation and the programme of Paris as public documents', () => {
    const paris = of('documents').filter(
      (record) => record.data['meeting'] === idOf('meetings', 'paris-2025'),
    )
    expect(paris.map((record) => [record.data['documentType'], record.data['audience']])).toEqual([
      ['letter', 'public'],
      ['programme', 'public'],
    ])
  })
})
