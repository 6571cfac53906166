import type { PublicEntity, PublicField, PublicModel } from '../../src/delivery/model.ts'
import type { Body, LogRow } from '../../src/delivery/snapshot/published.ts'

/** A document as one would write it down: localized values are objects by language, rows of lists have ids. */
export type Plain = { id: string } & Body

type Layers = { [locale: string]: Body }

const dayOne = Date.UTC(2025, 0, 1)
const day = 24 * 3600 * 1000

/**
 * The publication log that publishing these documents would leave, one day apart in the order given. A document is
 * published in every language it has a value in. Globals are keyed by their slug like collections, in a list of one.
 */
export const logOf = (model: PublicModel, documents: { [slug: string]: Plain[] }, firstSeq = 1): LogRow[] => {
  let seq = firstSeq
  return Object.entries(documents).flatMap(([slug, plain]) =>
    plain.flatMap((document) => {
      const at = new Date(dayOne + seq * day).toISOString()
      return Object.entries(layersOf(entityOf(model, slug), document)).map(([locale, body]) => ({
        seq: seq++,
        at,
        firstAt: at,
        collection: slug,
        id: document.id,
        locale,
        op: 'put' as const,
        body,
      }))
    }),
  )
}

/** The row that withdrawing leaves: of one language, or of the document (`*`). */
export const tombstone = (seq: number, collection: string, id: string, locale: string): LogRow => ({
  seq,
  at: new Date(dayOne + seq * day).toISOString(),
  firstAt: null,
  collection,
  id,
  locale,
  op: 'remove',
  body: null,
})

const entityOf = (model: PublicModel, slug: string): PublicEntity => {
  const entity = model.entities.find((candidate) => candidate.slug === slug)
  if (!entity) throw new Error(`No public ${slug}`)
  return entity
}

const layersOf = (entity: PublicEntity, document: Plain): Layers => {
  const layers: Layers = {}
  const shared = split(entity.fields, document, '', layers)
  return { '*': shared, ...layers }
}

const split = (fields: PublicField[], from: Body, prefix: string, layers: Layers): Body => {
  const shared: Body = {}
  for (const field of fields) {
    const value = from[field.name]
    if (value === undefined) continue
    const path = `${prefix}${field.name}`
    if (field.localized) {
      for (const [locale, text] of Object.entries(value as Body)) (layers[locale] ??= {})[path] = text
    } else if (field.type === 'group')
      shared[field.name] = split(field.fields ?? [], value as Body, `${path}.`, layers)
    else if (field.type === 'array' || field.type === 'blocks')
      shared[field.name] = rows(field, value as Body[], path, layers)
    else shared[field.name] = value
  }
  return shared
}

const rows = (field: PublicField, given: Body[], path: string, layers: Layers): Body[] =>
  given.map((row) => {
    const block = field.blocks?.find(({ slug }) => slug === row['blockType'])
    const own = { id: row['id'], ...(block && { blockType: block.slug }) }
    return {
      ...own,
      ...split(block?.fields ?? field.fields ?? [], row, `${path}.${String(row['id'])}.`, layers),
    }
  })
