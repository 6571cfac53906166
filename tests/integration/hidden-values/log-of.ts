import pg from 'pg'
import type { PublicEntity, PublicField, PublicModel } from '../../../src/delivery/model.ts'
import { wholeLog } from '../../../src/delivery/log.ts'
import type { Body, LogRow } from '../../../src/delivery/snapshot/published.ts'
import type { Plain } from '../../support/published.ts'

/** The log as delivery reads it, under delivery's own role. */
export const readLog = async (deliveryUrl: string): Promise<LogRow[]> => {
  const client = new pg.Client({ connectionString: deliveryUrl })
  await client.connect()
  const rows: LogRow[] = []
  for await (const batch of wholeLog(client)) rows.push(...batch)
  await client.end()
  return rows
}

/** The documents as one would write them down: localized values are objects by language. */
export const documentsIn = (model: PublicModel, rows: LogRow[]): { [slug: string]: Plain[] } =>
  Object.fromEntries(model.entities.map((entity) => [entity.slug, documentsOf(entity, rows)]))

const documentsOf = ({ slug, fields }: PublicEntity, rows: LogRow[]): Plain[] => {
  const puts = rows.filter(({ collection, op }) => collection === slug && op === 'put')
  return [...Map.groupBy(puts, ({ id }) => id)].map(([id, layers]) => {
    const shared = layers.find(({ locale }) => locale === '*')?.body ?? {}
    return { id, ...joined(fields, shared, '', layers) }
  })
}

const joined = (fields: PublicField[], shared: Body, prefix: string, layers: LogRow[]): Body =>
  Object.fromEntries(
    fields.map((field) => {
      const path = `${prefix}${field.name}`
      const value = shared[field.name]
      if (field.localized) return [field.name, textsAt(path, layers)]
      if (field.type === 'group')
        return [field.name, joined(field.fields ?? [], (value ?? {}) as Body, `${path}.`, layers)]
      if (field.type !== 'array' && field.type !== 'blocks') return [field.name, value]
      const rows = (value ?? []) as Body[]
      return [
        field.name,
        rows.map((row) => {
          const block = field.blocks?.find(({ slug }) => slug === row['blockType'])
          const inside = block?.fields ?? field.fields ?? []
          return { ...row, ...joined(inside, row, `${path}.${String(row['id'])}.`, layers) }
        }),
      ]
    }),
  )

const textsAt = (path: string, layers: LogRow[]): Body =>
  Object.fromEntries(
    layers
      .filter(({ locale, body }) => locale !== '*' && body?.[path] !== undefined)
      .map(({ locale, body }) => [locale, body?.[path]]),
  )
