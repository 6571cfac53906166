import { Shelf } from './shelf.ts'

type Shelves = ReadonlyMap<string, Shelf>

/** The shelves with these collections empty, and without the files that their documents show. */
export const withoutDocuments = (shelves: Shelves, slugs: readonly string[]): Map<string, Shelf> => {
  const left = new Map(shelves)
  for (const slug of slugs) {
    const shelf = shelves.get(slug)
    if (!shelf) continue
    left.set(slug, new Shelf(shelf.entity, new Map()))
    for (const { name, relationTo = '' } of shelf.entity.fields.filter(({ type }) => type === 'upload'))
      removeShown(left, relationTo, shelf, name)
  }
  return left
}

const removeShown = (left: Map<string, Shelf>, files: string, shelf: Shelf, field: string): void => {
  const before = left.get(files)
  if (!before) return
  const shown = new Set([...shelf.documents.values()].flatMap(({ shared }) => shared?.body[field] ?? []))
  const documents = [...before.documents].filter(([id]) => !shown.has(id))
  left.set(files, new Shelf(before.entity, new Map(documents)))
}
