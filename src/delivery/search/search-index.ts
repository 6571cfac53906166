import MiniSearch from 'minisearch'
import type { Published } from '../snapshot/published.ts'
import type { View } from '../snapshot/view.ts'
import { folded, words } from '../../lib/belarusian/folded.ts'
import { textsOf } from './texts.ts'

export type Found = { collection: string; id: string; title: string; score: number }
type Entry = { key: string; collection: string; document: string; title: string; text: string }

/**
 * The words of everything public in one language. It follows the snapshots: a document that is the same object as
 * before is not read again, and one that is not public any more is taken out before anything is found.
 */
export class SearchIndex {
  readonly #index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'text'],
    storeFields: ['collection', 'document', 'title'],
    tokenize: words,
    processTerm: (term) => folded(term) || null,
    autoVacuum: true,
  })
  #known = new Map<string, Published>()
  /** Weakly, because a view holds its whole generation, and this index outlives it. */
  #seen: WeakRef<View> | null = null

  find(view: View, text: string, collections: readonly string[]): Found[] {
    this.#follow(view)
    const results = this.#index.search(text, {
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boost: { title: 3 },
      filter: ({ collection }) => collections.length === 0 || collections.includes(String(collection)),
    })
    return results.map(({ collection, document, title, score }) => ({
      collection: String(collection),
      id: String(document),
      title: String(title),
      score: Math.round(score * 1000) / 1000,
    }))
  }

  #follow(view: View): void {
    if (this.#seen?.deref() === view) return
    const now = new Map<string, Published>()
    for (const { entity } of view.snapshot.shelves.values()) {
      if (entity.kind === 'global') continue
      for (const document of view.all(entity.slug)) {
        const key = `${entity.slug}/${document.id}`
        now.set(key, document)
        const before = this.#known.get(key)
        if (before === document) continue
        if (before) this.#index.discard(key)
        this.#index.add({
          key,
          collection: entity.slug,
          document: document.id,
          ...textsOf(view, entity.fields, document),
        })
      }
    }
    for (const key of this.#known.keys()) if (!now.has(key)) this.#index.discard(key)
    this.#known = now
    this.#seen = new WeakRef(view)
  }
}
