import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { collections } from '../../../src/collections/index.ts'
import { globals } from '../../../src/globals/index.ts'
import { isReducedDate } from '../../../src/lib/reduced-date.ts'
import { seedGlobals, seedRecords } from '../../../src/seed/data/index.ts'
import { idOf, isLocalized } from '../../../src/seed/record.ts'

type Values = Record<string, unknown>

/** What Payload adds to uploads by itself. */
const focus: Field[] = [
  { type: 'number', name: 'focalX' },
  { type: 'number', name: 'focalY' },
]

const fieldsOf = new Map<string, Field[]>(
  [...collections, ...globals].map(({ slug, fields }) => [
    slug,
    slug === 'media' ? [...fields, ...focus] : fields,
  ]),
)

const collectionOf = new Map(
  seedRecords.map(({ collection, key }): [string, string] => [idOf(collection, key), collection]),
)

const named = (fields: Field[]): Map<string, Field> =>
  new Map(
    fields.flatMap((field): [string, Field][] => {
      if ('name' in field) return [[field.name, field]]
      return 'fields' in field ? [...named(field.fields)] : []
    }),
  )

const optionsOf = (options: readonly (string | { value: string })[]) =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

/** What is wrong with a value for a field: localized or not, a choice that exists, a relation to the right collection. */
const misfits = (field: Field, value: unknown, path: string): string[] => {
  if (isLocalized(value)) return 'localized' in field && field.localized ? [] : [`${path} is not localized`]
  if ('localized' in field && field.localized) return [`${path} is localized`]
  const values = Array.isArray(value) ? value : [value]
  switch (field.type) {
    case 'select':
      return values
        .filter((choice) => !optionsOf(field.options).includes(choice))
        .map((choice) => `${path}: ${choice}`)
    case 'relationship':
      return values.filter((id) => collectionOf.get(id) !== field.relationTo).map((id) => `${path} → ${id}`)
    case 'group':
      return 'name' in field ? unknownIn(field.fields, value as Values, path) : []
    case 'array':
      return values.flatMap((row, index) => unknownIn(field.fields, row as Values, `${path}/${index}`))
    case 'number':
      return typeof value === 'number' ? [] : [`${path} is no number`]
    case 'checkbox':
      return typeof value === 'boolean' ? [] : [`${path} is no yes or no`]
    case 'date':
      return new Date(String(value)).toISOString() === value ? [] : [`${path} is no moment`]
    default:
      return []
  }
}

const unknownIn = (fields: Field[], values: Values, path: string): string[] => {
  const known = named(fields)
  return Object.entries(values).flatMap(([name, value]) => {
    const field = known.get(name)
    return field ? misfits(field, value, `${path}/${name}`) : [`${path}/${name} is no field`]
  })
}

const missingIn = (fields: Field[], values: Values, path: string): string[] =>
  [...named(fields)]
    .filter(
      ([name, field]) =>
        'required' in field && field.required && !('defaultValue' in field) && !(name in values),
    )
    .map(([name]) => `${path}/${name}`)

// The form builder's collection exists only in the built config; the integration tests store its records.
const checked = seedRecords.filter(({ collection }) => collection !== 'forms')

describe('the seed and the model', () => {
  it('know each other: every value has a field that takes it', () => {
    expect(
      checked.flatMap(({ collection, key, data }) =>
        unknownIn(fieldsOf.get(collection) ?? [], data, `${collection}/${key}`),
      ),
    ).toEqual([])
    expect(
      seedGlobals.flatMap(({ global, data }) => unknownIn(fieldsOf.get(global) ?? [], data, global)),
    ).toEqual([])
  })

  it('would tell of a field, a choice or a relation that does not exist', () => {
    const wrong = { nmae: 'x', isoStatus: 'none such', parent: idOf('people', 'frederic-petit') }
    expect(unknownIn(fieldsOf.get('countries') ?? [], wrong, 'countries')).toHaveLength(3)
  })

  it('leave no required field empty', () => {
    expect(
      checked.flatMap(({ collection, key, data }) =>
        missingIn(fieldsOf.get(collection) ?? [], data, `${collection}/${key}`),
      ),
    ).toEqual([])
  })

  it('write every date of unknown precision as a year, a month or a day that exists', () => {
    const reduced = [
      'startDate',
      'endDate',
      'foundedOn',
      'dissolvedOn',
      'date',
      'asOf',
      'adoptedOn',
      'retrievedOn',
    ]
    const dates = (value: unknown, name: string): string[] => {
      if (typeof value === 'string') return reduced.includes(name) ? [value] : []
      if (typeof value !== 'object' || value === null || isLocalized(value)) return []
      return Object.entries(value).flatMap(([inner, held]) => dates(held, inner))
    }
    const found = seedRecords
      .filter(({ collection }) => collection !== 'news')
      .flatMap(({ data }) => dates(data, ''))
    expect(found.length).toBeGreaterThan(200)
    expect(found.filter((date) => !isReducedDate(date))).toEqual([])
  })
})
