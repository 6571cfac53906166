import { idsOf } from './ids.ts'
import type { Chance } from './chance.ts'

const element = { format: '', indent: 0, version: 1, direction: null }

/** A paragraph, and sometimes a link to a document, a related document and an image. */
export const inventRichText = (chance: Chance, words: readonly string[]) => ({
  root: {
    ...element,
    type: 'root',
    children: [
      paragraph([text(`${chance.pick(words)} ${chance.pick(words)}`), ...maybe(chance, link)]),
      ...maybe(chance, related),
      ...maybe(chance, image),
    ],
  },
})

const paragraph = (children: object[]) => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})

const text = (words: string) => ({
  type: 'text',
  text: words,
  format: 0,
  version: 1,
  mode: 'normal',
  style: '',
  detail: 0,
})

const maybe = (chance: Chance, make: (chance: Chance) => object): object[] =>
  chance.happens(0.3) ? [make(chance)] : []

const one = (chance: Chance, slug: string): string => chance.pick(idsOf({ slug, kind: 'collection' }))

const link = (chance: Chance) => ({
  ...element,
  type: 'link',
  id: '65f0c0ffee65f0c0ffee65f0',
  version: 3,
  fields: {
    linkType: 'internal',
    newTab: false,
    doc: { relationTo: 'people', value: one(chance, 'people') },
  },
  children: [text('linked words')],
})

const related = (chance: Chance) => ({
  type: 'relationship',
  version: 2,
  format: '',
  relationTo: 'countries',
  value: one(chance, 'countries'),
})

const image = (chance: Chance) => ({
  type: 'upload',
  version: 3,
  format: '',
  id: '65f0c0ffee65f0c0ffee65f1',
  relationTo: 'media',
  fields: null,
  value: one(chance, 'media'),
})
