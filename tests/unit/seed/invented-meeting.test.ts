import { describe, expect, it } from 'vitest'
import { seedRecords } from '../../../src/seed/data/index.ts'
import { isLocalized } from '../../../src/seed/record.ts'
import { inventedMeeting, inventedMeetingKey } from '../../fixtures/invented-meeting.ts'

const of = (collection: string) => inventedMeeting.filter((record) => record.collection === collection)

describe('the invented meeting', () => {
  it('has twelve agenda items in time order, one closed in view and one hidden', () => {
    const starts = of('agenda-items').map(({ data }) => String(data['startsAt']))
    expect(starts).toHaveLength(12)
    expect(starts).toEqual(starts.toSorted())
    expect(of('agenda-items').flatMap(({ data }) => data['closedTreatment'] ?? [])).toEqual([
      'closedSession',
      'hidden',
    ])
  })

  it('has a declaration of eight numbered paragraphs', () => {
    const [declaration] = of('declarations')
    const paragraphs = declaration?.data['paragraphs'] as { number: number }[]
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('has thirty public signatures of thirty people from twelve countries', () => {
    const signatures = of('signatures').map(({ data }) => data)
    expect(
      signatures.filter(
        ({ publicity, signatureStatus }) => publicity === 'public' && signatureStatus === 'valid',
      ),
    ).toHaveLength(30)
    expect(new Set(signatures.map(({ person }) => person)).size).toBe(30)
    expect(new Set(signatures.map(({ capacity }) => (capacity as { country: string }).country)).size).toBe(12)
  })

  it('names only people who are plainly invented', () => {
    const names = of('people').map(({ data }) =>
      isLocalized(data['name']) ? String(data['name'].$localized.en) : '',
    )
    expect(names).toHaveLength(30)
    expect(names.filter((name) => !name.endsWith('(invented)'))).toEqual([])
  })

  it('is not part of the seed', () => {
    expect(seedRecords.map(({ key }) => key)).not.toContain(inventedMeetingKey)
  })
})
