import type { LogRow } from '../../src/delivery/snapshot/published.ts'

const locales = ['en', 'fr', 'be'] as const
const first = Date.UTC(2024, 0, 1)
const minute = 60_000

/** Invented words without meaning; the same for the same number. */
const words = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, index) => syllables[(seed * 7 + index * 13) % syllables.length]!).join(
    ' ',
  )

const syllables =
  'alna bero cidu dofe elga fani gorum helte ibra jonda kelmi lurto méno żytka новы горад'.split(' ')

/**
 * Rows of a publication log as large as asked: per hundred documents 1 meeting, 1 country, 8 agenda items, 45 people
 * and 45 memberships, in three languages. Ids, dates and texts follow from the number alone.
 */
export function* scaleRows(documents: number): Generator<LogRow> {
  let seq = 0
  for (let index = 0; index < documents; index++) {
    const { collection, shared, texts } = documentOf(index)
    const at = new Date(first + index * minute).toISOString()
    const id = idOf(index)
    const bodies = { '*': shared, ...Object.fromEntries(locales.map((locale) => [locale, texts(locale)])) }
    for (const [locale, body] of Object.entries(bodies))
      yield { seq: ++seq, at, firstAt: at, collection, id, locale, op: 'put', body }
  }
}

/** A UUID that holds the number. */
export const idOf = (index: number): string =>
  `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`

const documentOf = (index: number) => {
  const [group, place] = [index - (index % 100), index % 100]
  if (place === 0) return meeting(index)
  if (place === 1) return country(index)
  if (place < 10) return agendaItem(index, group)
  if (place < 55) return person(index, group + 1)
  return membership(index, group + 10 + (place - 55))
}

const meeting = (index: number) => ({
  collection: 'meetings',
  shared: {
    edition: index / 100 + 1,
    meetingStatus: 'held',
    startsAt: new Date(first + index * minute).toISOString(),
    endsAt: new Date(first + (index + 300) * minute).toISOString(),
    timeZone: 'Europe/Brussels',
    objectives: Array.from({ length: 5 }, (_, row) => ({ id: `o${index}-${row}` })),
  },
  texts: (locale: string) => ({
    title: `${words(index, 4)} ${index}`,
    slug: `meeting-${index}-${locale}`,
    summary: words(index, 60),
    ...Object.fromEntries(
      Array.from({ length: 5 }, (_, row) => [`objectives.o${index}-${row}.text`, words(index + row, 12)]),
    ),
  }),
})

const agendaItem = (index: number, group: number) => ({
  collection: 'agenda-items',
  shared: {
    meeting: idOf(group),
    startsAt: new Date(first + index * minute).toISOString(),
    kind: 'panel',
    audience: 'public',
    speakers: Array.from({ length: 3 }, (_, row) => ({
      id: `s${index}-${row}`,
      person: idOf(group + 10 + ((index + row * 11) % 45)),
      role: 'speaker',
    })),
  },
  texts: () => ({
    title: `${words(index, 5)} ${index}`,
    place: words(index, 2),
    entryCondition: words(index, 60),
  }),
})

const country = (index: number) => ({
  collection: 'countries',
  shared: { isoStatus: 'none', sources: [] },
  texts: (locale: string) => ({ name: `${words(index, 1)} ${index}`, slug: `country-${index}-${locale}` }),
})

const person = (index: number, from: number) => ({
  collection: 'people',
  shared: {
    country: idOf(from),
    sortName: `${words(index, 2)} ${index}`,
    sources: [],
  },
  texts: (locale: string) => ({
    name: `${words(index, 2)} ${index}`,
    slug: `person-${index}-${locale}`,
    honorificPrefix: words(index, 40),
  }),
})

const membership = (index: number, of: number) => ({
  collection: 'memberships',
  shared: { person: idOf(of), role: 'member', startDate: '2024', sources: [] },
  texts: () => ({ roleLabel: words(index, 40) }),
})
