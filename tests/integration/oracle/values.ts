import type { PublicField } from '../../../src/delivery/model.ts'
import type { Body } from '../../../src/delivery/snapshot/published.ts'
import type { Plain } from '../../support/published.ts'
import { written } from './content.ts'
import type { Target } from './targets.ts'

export type Documents = { [slug: string]: Plain[] }

/** Every value that the documents hold at a path, in any language, without the empty ones. */
export const valuesAt = (documents: Documents, { slug, chain }: Target): unknown[] => {
  const found = (documents[slug] ?? []).flatMap((document) => follow(documents, document, chain))
  return [...new Set(found.filter((value) => value !== null && value !== undefined))]
}

const follow = (documents: Documents, from: Body, [field, ...rest]: PublicField[]): unknown[] => {
  if (!field) return [from]
  const values = read(documents, from, field)
  if (rest.length === 0) return field.type === 'join' ? (values as Plain[]).map(({ id }) => id) : values
  return values.flatMap((value) => {
    const next = field.relationTo
      ? documents[field.relationTo]?.find(({ id }) => id === value)
      : (value as Body)
    return next ? follow(documents, next, rest) : []
  })
}

const read = (documents: Documents, from: Body, field: PublicField): unknown[] => {
  if (field.type === 'join')
    return (documents[field.collection ?? ''] ?? []).filter((other) => other[field.on ?? ''] === from['id'])
  const value = from[field.name]
  if (field.localized) return written.map((code) => (value as Body | undefined)?.[code])
  return Array.isArray(value) ? (value as unknown[]) : [value]
}
