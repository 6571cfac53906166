import { atMost, limits } from '../limits.ts'
import type { PublicEntity, PublicField } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { servedValue } from '../romanisation/served.ts'
import type { Cursor } from '../snapshot/cursor.ts'
import type { View } from '../snapshot/view.ts'
import {
  inGroup,
  stay,
  andThen,
  toJoined,
  toLanguages,
  toRelated,
  toRelatedMany,
  toRows,
  toValues,
} from './steps.ts'
import type { Leaf, Source, Step, Steps } from './steps.ts'
import { valuesAt } from './json-path.ts'

type Place = {
  kind: 'document' | 'group' | 'row'
  entity: PublicEntity
  fields: PublicField[]
  source: Source | null
  step: Step
  /** Path walked so far; equal keys share their source, so that conditions on one array meet in one row. */
  key: string
}

const idField: PublicField = { name: 'id', type: 'text' }
const blockType: PublicField = { name: 'blockType', type: 'text' }
const dates = ['createdAt', 'updatedAt'] as const

/** Turns dotted paths of a query into ways to read documents. One instance per query, because its sources are shared. */
export class Paths {
  readonly #view: View
  readonly #sources = new Map<string, Source>()

  constructor(view: View) {
    this.#view = view
  }

  /** How many slots a trial of this query needs; slot 0 is the document. */
  get slots(): number {
    return this.#sources.size + 1
  }

  /** Throws a Refusal for a path that is not public. A `salt` keeps the path's sources apart from all others. */
  leaf(entity: PublicEntity, path: string, salt = ''): Leaf {
    const segments = path.replaceAll('__', '.').split('.')
    atMost('path segments', segments.length, limits.pathSegments)
    const start: Place = {
      kind: 'document',
      entity,
      fields: entity.fields,
      source: null,
      step: stay,
      key: salt,
    }
    const leaf = this.#walk(start, segments)
    if (!leaf) throw new Refusal('invalid-query', {}, [path])
    return leaf
  }

  #walk(place: Place, [name = '', ...rest]: string[]): Leaf | null {
    const ownDate = place.kind === 'document' && dates.find((date) => date === name)
    if (ownDate && rest.length === 0) return dateLeaf(place, ownDate)
    if (name === 'id' && rest.length === 0 && place.kind !== 'group') return idLeaf(place)
    const field = place.fields.find((candidate) => candidate.name === name)
    if (!field) return null
    if (field.type === 'group') return this.#walk(this.#group(place, field), rest)
    if (field.type === 'array') return this.#walk(this.#rows(place, field), rest)
    if (field.type === 'blocks') return this.#blocks(place, field, rest)
    if (field.type === 'join')
      return this.#walk(
        this.#documents(place, field, field.collection, toJoined(field)),
        rest.length ? rest : ['id'],
      )
    if (field.type === 'relationship' || field.type === 'upload') return this.#relation(place, field, rest)
    return this.#value(place, field, rest)
  }

  #group(place: Place, field: PublicField): Place {
    const step = andThen(place.step, inGroup(field.name))
    return { ...place, kind: 'group', fields: field.fields ?? [], step, key: `${place.key}.${field.name}` }
  }

  #rows(place: Place, field: PublicField): Place {
    const source = this.#source(place, field.name, toRows(field.name))
    return {
      ...place,
      kind: 'row',
      fields: field.fields ?? [],
      source,
      step: stay,
      key: `${place.key}.${field.name}`,
    }
  }

  /** A field that several kinds of block have is searched in all that define it alike. */
  #blocks(place: Place, field: PublicField, rest: string[]): Leaf | null {
    const blocks = field.blocks ?? []
    const named = blocks.flatMap((block) => block.fields.find(({ name }) => name === rest[0]) ?? [])[0]
    const alike = blocks.filter((block) => block.fields.some((other) => named && sameShape(named, other)))
    const slugs = alike.map(({ slug }) => slug)
    const ofRow = rest[0] === 'blockType' || rest[0] === 'id'
    const steps = toRows(field.name, ofRow ? undefined : new Set(slugs))
    const source = this.#source(place, `${field.name}<${ofRow ? '' : slugs.join()}>`, steps)
    const fields = [blockType, ...(named ? [named] : [])]
    return this.#walk(
      { ...place, kind: 'row', fields, source, step: stay, key: `${place.key}.${field.name}` },
      rest,
    )
  }

  #relation(place: Place, field: PublicField, rest: string[]): Leaf | null {
    const ends = rest.length === 0 || (rest.length === 1 && rest[0] === 'id')
    if (field.hasMany) {
      const related = this.#documents(place, field, field.relationTo, toRelatedMany(field))
      return ends ? { ...idLeaf(related), field } : this.#walk(related, rest)
    }
    const step = andThen(place.step, toRelated(field))
    if (ends)
      return { field, source: place.source, read: (from, view) => step(from, view)?.document.id ?? null }
    const { entity } = this.#view.shelf(field.relationTo ?? '')
    return this.#walk(
      { ...place, kind: 'document', entity, fields: entity.fields, step, key: `${place.key}.${field.name}` },
      rest,
    )
  }

  #documents(place: Place, field: PublicField, slug: string | undefined, items: Steps): Place {
    const { entity } = this.#view.shelf(slug ?? '')
    const source = this.#source(place, field.name, items)
    return {
      kind: 'document',
      entity,
      fields: entity.fields,
      source,
      step: stay,
      key: `${place.key}.${field.name}`,
    }
  }

  #value(place: Place, field: PublicField, rest: string[]): Leaf | null {
    const language = field.localized && this.#view.snapshot.model.locales.find((code) => code === rest[0])
    const below = language ? rest.slice(1) : rest
    const deep = field.type === 'json' || field.type === 'richText'
    if (below.length > 0 && !deep) return null
    if (field.hasMany) return manyLeaf(field, this.#source(place, field.name, toValues(field.name)))
    const spoken = field.localized && !language && this.#view.languages.all ? this.#languagesOf(place) : place
    const read = reader(spoken, field, language || undefined)
    if (below.length === 0) return { field, source: spoken.source, read }
    return {
      field: { ...field, hasMany: true },
      source: spoken.source,
      read: (from, view) => valuesAt(read(from, view), below),
    }
  }

  #languagesOf(place: Place): Place {
    return { ...place, source: this.#source(place, '#language', toLanguages), step: stay }
  }

  #source(place: Place, name: string, items: Steps): Source {
    const key = `${place.key}.${name}`
    const known = this.#sources.get(key)
    if (known) return known
    const reach: Steps = (from, view) => {
      const at = place.step(from, view)
      return at ? items(at, view) : []
    }
    const source: Source = { slot: this.#sources.size + 1, parent: place.source, items: reach }
    this.#sources.set(key, source)
    return source
  }
}

const sameShape = (one: PublicField, other: PublicField): boolean =>
  one.name === other.name && one.type === other.type && one.localized === other.localized

const manyLeaf = (field: PublicField, source: Source): Leaf => ({
  field,
  source,
  read: (from) => from.row[field.name] ?? null,
})

const idLeaf = ({ source, step, kind }: Place): Leaf => ({
  field: idField,
  source,
  read: (from, view) => {
    const at = step(from, view)
    return at && (kind === 'row' ? (at.row['id'] ?? null) : at.document.id)
  },
})

const dateLeaf = ({ source, step }: Place, name: 'createdAt' | 'updatedAt'): Leaf => ({
  field: { name, type: 'date' },
  source,
  read: (from, view) => {
    const at = step(from, view)
    return at && view[name](at.document)
  },
})

const reader =
  ({ step }: Place, field: PublicField, language: string | undefined) =>
  (from: Cursor, view: View): unknown => {
    const at = step(from, view)
    if (!at) return null
    const value = field.localized
      ? servedValue(view, field, at.document, at.prefix + field.name, language ?? at.language)
      : (at.row[field.name] ?? null)
    return field.type === 'richText' ? view.richText(value) : value
  }
