import { seedGlobals, seedRecords } from '../../../src/seed/data/index.ts'
import { idOf, isLocalized } from '../../../src/seed/record.ts'
import type { LetterAlliance, LetterGroup, LetterMeeting, LetterSource } from '../../../src/letters/source.ts'

export type WrittenLanguage = 'en' | 'fr' | 'be'
export const writtenLanguages: WrittenLanguage[] = ['en', 'fr', 'be']

const records = new Map<string, Record<string, unknown>>(
  seedRecords.map(({ collection, key, data, later }) => {
    const id = idOf(collection, key)
    return [id, { collection, id, ...data, ...later }]
  }),
)

/** What joins answer, for those the letter reads. */
const joins: Record<string, [field: string, collection: string, on: string]> = {
  meetings: ['declarations', 'declarations', 'meeting'],
  organizations: ['members', 'memberships', 'organization'],
}

/** A seeded value as the API answers it in one language: relations as documents down to `depth`, then as ids. */
const answered = (value: unknown, language: WrittenLanguage, depth: number): unknown => {
  if (isLocalized(value)) return value.$localized[language]
  if (Array.isArray(value)) return value.map((one) => answered(one, language, depth))
  if (typeof value === 'string' && records.has(value))
    return depth > 0 ? documentOf(records.get(value)!, language, depth - 1) : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'id' ? inner : answered(inner, language, depth),
    ]),
  )
}

const documentOf = (record: Record<string, unknown>, language: WrittenLanguage, depth: number) => {
  const { collection, id, ...data } = record
  const join = joins[collection as string]
  const joined: Record<string, unknown> = join
    ? {
        [join[0]]: {
          docs: [...records]
            .filter(([, other]) => other['collection'] === join[1] && other[join[2]] === id)
            .map(([joinedId]) => answered(joinedId, language, depth)),
        },
      }
    : {}
  return { id, ...(answered(data, language, depth) as object), ...joined }
}

const seeded = (collection: string, key: string, language: WrittenLanguage) =>
  documentOf(records.get(idOf(collection, key))!, language, 2)

export const address = 'https://alliance.example.org/r/i/q3Zp0aVbXw8LkTn5Rf2YsHcJmUeDg7B1'

/** The office's letter of 2025 for an invented guest. */
export const parisSource = (language: WrittenLanguage): LetterSource => ({
  meeting: seeded('meetings', 'paris-2025', language) as unknown as LetterMeeting,
  alliance: answered(
    seedGlobals.find(({ global }) => global === 'alliance')!.data,
    language,
    2,
  ) as LetterAlliance,
  previous: seeded('meetings', 'rome-2025', language) as unknown as LetterMeeting,
  groups: seedRecords
    .filter(({ collection }) => collection === 'parliamentary-groups')
    .map(({ key }) => seeded('parliamentary-groups', key, language) as LetterGroup),
  category: { letter: {} },
  invitation: {
    name: 'Zofija Łacinskaŭ-Čyž',
    addresseeKind: 'group',
    places: 3,
    deadline: '2025-09-20T21:59:00.000Z',
  },
  link: { address, code: '7KQ2M9XWT4HB' },
  date: '2025-09-01T10:00:00.000Z',
})
