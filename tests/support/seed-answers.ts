import { answerRest } from '../../src/delivery/rest.ts'
import { publicModel } from '../../src/generated/public-model.ts'
import { uuidFrom } from '../../src/lib/uuid.ts'
import { seedRecords } from '../../src/seed/data/index.ts'
import { idOf, isLocalized, type SeedRecord } from '../../src/seed/record.ts'
import { snapshotOf } from './letter.ts'
import { logOf, type Plain } from './published.ts'

const publicSlugs = new Set(publicModel.entities.map(({ slug }) => slug))

/**
 * What the public REST API answers for every published record of a collection of the seed, without a database; texts
 * that are not written in the language come in English.
 */
export const seedAnswers = (slug: string, locale: string, depth: number): any[] => {
  const parameters = { locale, 'fallback-locale': 'en', depth: String(depth), limit: '100' }
  return JSON.parse(answerRest(snapshot, { kind: 'list', slug, parameters }).body.toString()).docs
}

const plain = (value: unknown, path: string): unknown => {
  if (isLocalized(value)) return value.$localized
  if (Array.isArray(value)) return value.map((row, index) => rowOf(row, `${path}/${index}`))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, plain(inner, `${path}/${name}`)]),
  )
}

const rowOf = (row: unknown, path: string): unknown =>
  typeof row === 'object' && row !== null ? { id: uuidFrom(path), ...(plain(row, path) as object) } : row

const documentOf = ({ collection, key, data, later }: SeedRecord): Plain => {
  const id = idOf(collection, key)
  return { id, ...(plain({ ...data, ...later }, id) as object) }
}

const published = seedRecords.filter(
  ({ collection, publish }) => publish !== false && publicSlugs.has(collection),
)
const bySlug = Object.groupBy(published, ({ collection }) => collection) as Record<string, SeedRecord[]>
const snapshot = snapshotOf(
  logOf(
    publicModel,
    Object.fromEntries(Object.entries(bySlug).map(([slug, records]) => [slug, records.map(documentOf)])),
  ),
)
