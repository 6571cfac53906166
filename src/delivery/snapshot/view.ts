import type { Languages } from '../languages.ts'
import type { PublicField } from '../model.ts'
import { listOf } from './cursor.ts'
import { type Lists, Orderings } from './orderings.ts'
import type { Layer, Published } from './published.ts'
import { relateRichText } from './rich-text.ts'
import type { Shelf } from './shelf.ts'
import type { Snapshot } from './snapshot.ts'

/** A snapshot as one language (or chain, or all of them) sees it. What is not public in it does not exist. */
export class View {
  readonly snapshot: Snapshot
  readonly languages: Languages
  /** Sorted lists, by collection and sort, for queries that ask again. */
  readonly orderings: Orderings
  readonly #richTexts = new WeakMap<object, { clean: unknown; related: string[] }>()

  constructor(snapshot: Snapshot, languages: Languages, inherited?: Lists) {
    this.snapshot = snapshot
    this.languages = languages
    this.orderings = new Orderings(snapshot, inherited)
  }

  shelf(slug: string): Shelf {
    const shelf = this.snapshot.shelves.get(slug)
    if (!shelf) throw new Error(`The public model has no ${slug}`)
    this.snapshot.touch(slug)
    return shelf
  }

  shows({ entity, needs }: Shelf, document: Published): boolean {
    const { shared } = document
    if (!shared || (entity.perLanguage && !this.speaks(document))) return false
    return needs.every(({ field, collection }) => this.find(collection, shared.body[field]))
  }

  /** Whether there is a text layer in any language of the order. */
  speaks(document: Published): boolean {
    for (const language of this.languages.order) if (document.languages[language]) return true
    return false
  }

  find(slug: string, id: unknown): Published | null {
    const shelf = this.snapshot.shelves.get(slug)
    this.snapshot.touch(slug)
    const document = typeof id === 'string' ? shelf?.documents.get(id) : undefined
    return shelf && document && this.shows(shelf, document) ? document : null
  }

  findMany(slug: string, ids: unknown): Published[] {
    return listOf(ids).flatMap((id) => this.find(slug, id) ?? [])
  }

  all(slug: string): Published[] {
    const shelf = this.shelf(slug)
    return [...shelf.documents.values()].filter((document) => this.shows(shelf, document))
  }

  /** The public documents of a join field: those whose `on` field points at the document. */
  joined(field: PublicField, id: string): Published[] {
    const shelf = this.shelf(field.collection ?? '')
    const path = (field.on ?? '').split('.')
    const pointers = shelf.lookup(`on ${field.on}`, (document) => follow(document.shared?.body, path), id)
    return pointers.filter((document) => this.shows(shelf, document))
  }

  /** A localized value by its flat key: of one public language, or of the first in the order that is not empty. */
  localized(document: Published, key: string, language?: string): unknown {
    if (language !== undefined) return document.languages[language]?.body[key] ?? null
    let first: unknown = null
    for (const candidate of this.languages.order) {
      const value = document.languages[candidate]?.body[key] ?? null
      if (value !== null && value !== '') return value
      first ??= value
    }
    return first
  }

  /** Rich text without the nodes that point at what this view does not show. */
  richText(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    const known = this.#richTexts.get(value) ?? this.#cleaned(value)
    for (const slug of known.related) this.snapshot.touch(slug)
    return known.clean
  }

  #cleaned(value: object): { clean: unknown; related: string[] } {
    const related = new Set<string>()
    const clean = relateRichText(value, (slug, id) => {
      related.add(slug)
      return this.find(slug, id) ? id : undefined
    })
    const cleaned = { clean, related: [...related] }
    this.#richTexts.set(value, cleaned)
    return cleaned
  }

  /** First and last publication of what is served, ISO 8601. */
  createdAt(document: Published): string | null {
    return extreme(
      this.#served(document),
      (layer) => layer.firstAt,
      (a, b) => a < b,
    )
  }

  updatedAt(document: Published): string | null {
    return extreme(
      this.#served(document),
      (layer) => layer.at,
      (a, b) => a > b,
    )
  }

  #served(document: Published): Layer[] {
    const spoken = this.languages.order.flatMap((language) => document.languages[language] ?? [])
    const served = this.languages.all ? spoken : spoken.slice(0, 1)
    return document.shared ? [document.shared, ...served] : served
  }
}

const extreme = (
  layers: Layer[],
  read: (layer: Layer) => string,
  better: (a: string, b: string) => boolean,
) =>
  layers.reduce<string | null>(
    (best, layer) => (best === null || better(read(layer), best) ? read(layer) : best),
    null,
  )

const follow = (value: unknown, path: string[]): unknown => {
  const [name, ...rest] = path
  if (name === undefined || value === null || typeof value !== 'object') return value ?? null
  if (Array.isArray(value)) return value.map((row) => follow(row, path)).flat()
  return follow((value as { [field: string]: unknown })[name], rest)
}
