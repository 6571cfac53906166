import { describe, expect, it } from 'vitest'
import { filterOf, whereOf } from '../../../src/site/actions/filter.ts'
import type { Group } from '../../../src/site/api/types.ts'
import { standingOf } from '../../../src/site/countries/standing.ts'
import { currentMembers, officeHolders } from '../../../src/site/groups/office.ts'
import { pageNumber } from '../../../src/site/page-number.ts'

describe('what an address asks for', () => {
  it('is taken when it exists, and otherwise not asked', () => {
    expect(filterOf({ kind: 'law', country: 'FR', year: '2025' })).toEqual({
      kind: 'law',
      country: 'FR',
      year: '2025',
    })
    expect(filterOf({ kind: 'party', country: 'France', year: '25' })).toEqual({})
    expect(filterOf({ kind: ['law', 'visit'] })).toEqual({})
  })

  it('of a year is every date in it, however precise', () => {
    const where = whereOf({ year: '2025' })
    const holds = (date: string) =>
      date >= where['where[and][0][date][greater_than_equal]']! &&
      date < where['where[and][1][date][less_than]']!
    expect(['2024-12-31', '2025', '2025-03', '2025-12-31', '2026'].map(holds)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })

  it('of a page is a whole number', () => {
    expect(['2', '0', '-1', '1.5', 'x', undefined].map(pageNumber)).toEqual([2, 1, 1, 1, 1, 1])
  })
})

describe('a country', () => {
  const groups = (...states: string[]) => states.map((groupStatus) => ({ groupStatus }) as Group)

  it('stands as the liveliest of its groups', () => {
    expect(standingOf(groups('lapsed', 'active'))).toBe('active')
    expect(standingOf(groups('lapsed', 'forming'))).toBe('forming')
    expect(standingOf(groups('lapsed'))).toBe('dormant')
    expect(standingOf([])).toBeUndefined()
  })
})

describe('a group', () => {
  const member = (role: string, name: string, endDate?: string) => ({
    id: name,
    role,
    endDate,
    person: { id: name, name, slug: name },
  })
  const group = {
    memberships: {
      docs: [
        member('member', 'M'),
        member('chair', 'C'),
        member('chair', 'Old', '2024'),
        { id: 'p', role: 'chair', person: null },
      ],
      hasNextPage: false,
    },
  } as unknown as Group

  it('names who is in office now, offices first, and nobody who is not public', () => {
    expect(currentMembers(group).map(({ person }) => person?.name)).toEqual(['C', 'M'])
    expect(officeHolders(group).map(({ person }) => person?.name)).toEqual(['C'])
  })
})
