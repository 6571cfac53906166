import type { PublicField, PublicModel } from '../../../src/delivery/model.ts'
import { Budget } from '../../../src/delivery/limits.ts'
import { readLanguages } from '../../../src/delivery/languages.ts'
import { find } from '../../../src/delivery/query/find.ts'
import { Snapshot } from '../../../src/delivery/snapshot/snapshot.ts'
import { logOf, type Plain } from '../../support/published.ts'

const rows: PublicField[] = [
  { name: 'label', type: 'text', localized: true },
  { name: 'amount', type: 'number' },
  { name: 'parts', type: 'array', fields: [{ name: 'code', type: 'text' }] },
]

/** A small model with one field of every type, to ask every operator of. */
const specimenModel: PublicModel = {
  locales: ['en', 'fr'],
  defaultLocale: 'en',
  entities: [
    {
      slug: 'specimens',
      kind: 'collection',
      singular: 'Specimen',
      plural: 'Specimens',
      perLanguage: false,
      fields: [
        { name: 'text', type: 'text' },
        { name: 'prose', type: 'textarea', localized: true },
        { name: 'mail', type: 'email' },
        { name: 'number', type: 'number' },
        { name: 'date', type: 'date' },
        { name: 'flag', type: 'checkbox' },
        { name: 'choice', type: 'select', options: ['small', 'medium', 'large-one'] },
        { name: 'choices', type: 'select', hasMany: true, options: ['red', 'green', 'blue'] },
        { name: 'radio', type: 'radio', options: ['on', 'off'] },
        { name: 'data', type: 'json' },
        { name: 'friend', type: 'relationship', relationTo: 'specimens' },
        { name: 'friends', type: 'relationship', relationTo: 'specimens', hasMany: true },
        { name: 'group', type: 'group', fields: [{ name: 'inner', type: 'text' }] },
        { name: 'rows', type: 'array', fields: rows },
        {
          name: 'blocks',
          type: 'blocks',
          blocks: [
            { slug: 'quote', fields: [{ name: 'words', type: 'text' }] },
            { slug: 'sum', fields: [{ name: 'total', type: 'number' }] },
          ],
        },
        { name: 'pointers', type: 'join', collection: 'specimens', on: 'friend' },
      ],
    },
  ],
}

/** Three specimens: `a` full, `b` different, `c` empty. Published in this order. */
export const specimens: Plain[] = [
  {
    id: 'a',
    text: 'Alpha one',
    prose: { en: 'The quick fox', fr: 'Le renard' },
    mail: 'a@example.org',
    number: 1,
    date: '2025-01-01T00:00:00.000Z',
    flag: true,
    choice: 'small',
    choices: ['red', 'green'],
    radio: 'on',
    data: { size: { width: 3 }, tags: ['x', 'y'] },
    friend: 'b',
    friends: ['b', 'c'],
    group: { inner: 'kept' },
    rows: [
      { id: 'r1', label: { en: 'first' }, amount: 1, parts: [{ id: 'p1', code: 'k1' }] },
      { id: 'r2', label: { en: 'second' }, amount: 2, parts: [] },
    ],
    blocks: [{ id: 'k1', blockType: 'quote', words: 'said' }],
  },
  {
    id: 'b',
    text: 'beta 100%',
    prose: { en: 'A slow dog' },
    mail: 'b@example.org',
    number: 20,
    date: '2025-06-01T12:00:00.000Z',
    flag: false,
    choice: 'large-one',
    choices: ['blue'],
    radio: 'off',
    data: { size: { width: 4 } },
    friend: 'a',
    friends: ['hidden'],
    group: { inner: 'other' },
    rows: [{ id: 'r3', label: { en: 'first' }, amount: 2 }],
    blocks: [{ id: 'k2', blockType: 'sum', total: 7 }],
  },
  { id: 'c', friend: 'hidden', rows: [], blocks: [] },
]

export const specimenView = (locale = 'en', documents = specimens) => {
  const snapshot = Snapshot.empty(specimenModel).after(logOf(specimenModel, { specimens: documents }))
  return snapshot.view(readLanguages(specimenModel, locale, undefined))
}

/** The ids a `where` finds, joined in alphabetical order. */
export const found = (where: object, locale = 'en'): string =>
  find(specimenView(locale), 'specimens', { where, sort: 'id', limit: 100, page: 1 }, new Budget())
    .docs.map(({ id }) => id)
    .join('')
