import type { PublicEntity } from '../model.ts'
import { afterRow, type LogRow, type Published } from './published.ts'

type Index = Map<unknown, Published[]>

/** Every public document of one collection or global, with indexes built when first asked for. */
export class Shelf {
  readonly entity: PublicEntity
  readonly documents: ReadonlyMap<string, Published>
  /** Relations without whose target a document is absent. */
  readonly needs: readonly { field: string; collection: string }[]
  readonly #indexes = new Map<string, Index>()

  constructor(entity: PublicEntity, documents: ReadonlyMap<string, Published>) {
    this.entity = entity
    this.documents = documents
    this.needs = (entity.dependsOn ?? []).map((name) => {
      const field = entity.fields.find((candidate) => candidate.name === name)
      return { field: name, collection: field?.relationTo ?? '' }
    })
  }

  /** A new shelf; documents that no row names are the same objects in both. */
  after(rows: LogRow[]): Shelf {
    const documents = new Map(this.documents)
    for (const row of rows) {
      const document = afterRow(documents.get(row.id), row)
      if (document) documents.set(row.id, document)
      else documents.delete(row.id)
    }
    return new Shelf(this.entity, documents)
  }

  /** The documents whose field holds the value. `name` names the index, `read` fills it once. */
  lookup(name: string, read: (document: Published) => unknown, value: unknown): readonly Published[] {
    const index = this.#indexes.get(name) ?? this.#build(name, read)
    return index.get(value) ?? []
  }

  #build(name: string, read: (document: Published) => unknown): Index {
    const index: Index = new Map()
    for (const document of this.documents.values()) {
      const found = read(document)
      for (const value of new Set(Array.isArray(found) ? found : [found])) {
        const bucket = index.get(value)
        if (bucket) bucket.push(document)
        else index.set(value, [document])
      }
    }
    this.#indexes.set(name, index)
    return index
  }
}
