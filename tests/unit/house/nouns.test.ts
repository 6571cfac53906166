import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { collections } from '../../../src/collections/index.ts'
import { formBuilder } from '../../../src/collections/guests/forms/index.ts'
import { shelves } from '../../../src/collections/shelves.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { globals } from '../../../src/globals/index.ts'
import { presenterOf } from '../../../src/publication/presenter.ts'
import { foldersBelow, root } from './tree.ts'

type Noun = {
  slug: string
  folder: string
  isPublic: boolean
  access: Record<string, unknown>
  group: unknown
}

const configured = [...collections, formBuilder.formOverrides as unknown as CollectionConfig]
const inShelves = foldersBelow('src/collections').flatMap((shelf) =>
  foldersBelow(`src/collections/${shelf}`).map((name) => ({ shelf, name })),
)
const nouns: Noun[] = configured.map((collection) => {
  const shelf = inShelves.find(({ name }) => name === collection.slug)?.shelf ?? '(none)'
  return {
    slug: collection.slug,
    folder: `src/collections/${shelf}/${collection.slug}`,
    isPublic: presenterOf(collection) !== undefined,
    access: collection.access ?? {},
    group: collection.admin?.group,
  }
})
const globalNouns: Noun[] = globals.map((global) => ({
  slug: global.slug,
  folder: `src/globals/${global.slug}`,
  isPublic: presenterOf(global) !== undefined,
  access: global.access ?? {},
  group: global.admin?.group,
}))
const all = [...nouns, ...globalNouns]
const exists = (path: string): boolean => existsSync(join(root, path))

describe('a noun', () => {
  it('has a folder of its own name, and every folder is a noun', () => {
    expect(inShelves.map(({ name }) => name).sort()).toEqual(nouns.map(({ slug }) => slug).sort())
    expect(foldersBelow('src/globals').sort()).toEqual(globalNouns.map(({ slug }) => slug).sort())
  })

  it.each(inShelves)('$name stands in the admin on the shelf its folder is in', ({ shelf, name }) => {
    const noun = nouns.find(({ slug }) => slug === name)
    expect(noun?.group).toBe(shelves[shelf as keyof typeof shelves])
  })

  it.each(all)('$slug has a table of contents', ({ folder }) => {
    expect(exists(`${folder}/index.ts`)).toBe(true)
  })

  it.each(all)('$slug has a presenter exactly when its folder holds one', ({ folder, isPublic }) => {
    expect(exists(`${folder}/presenter.ts`)).toBe(isPublic)
  })

  it.each(all)('$slug has a page of the API exactly when something of it is public', ({ slug, isPublic }) => {
    expect(exists(`docs/api/${slug}.md`)).toBe(isPublic)
  })

  it('is in the public model exactly when it has a presenter', () => {
    const presented = all.filter(({ isPublic }) => isPublic).map(({ slug }) => slug)
    expect(publicModel.entities.map(({ slug }) => slug).sort()).toEqual(presented.sort())
  })

  it.each(nouns)('$slug says who may do each thing, and leaves nothing to a default', ({ access }) => {
    for (const operation of ['create', 'read', 'readVersions', 'update', 'delete', 'unlock'])
      expect(access[operation], operation).toBeTypeOf('function')
  })

  it.each(globalNouns)('the global $slug says who may do each thing', ({ access }) => {
    for (const operation of ['read', 'readVersions', 'update'])
      expect(access[operation], operation).toBeTypeOf('function')
  })
})
