import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { textsOfForm } from '../../../src/translation/form.ts'
import type { Noun } from '../../../src/translation/nouns.ts'
import { patchOf } from '../../../src/translation/patch.ts'

const text = (name: string, localized = true) =>
  ({ type: 'text', name, label: name.toUpperCase(), localized }) as FlattenedField

const fields = [
  text('title'),
  text('slug'),
  text('internal'),
  text('code', false),
  { type: 'group', name: 'venue', label: 'VENUE', flattenedFields: [text('room')] },
  {
    type: 'array',
    name: 'goals',
    label: 'GOALS',
    labels: { singular: 'GOAL' },
    flattenedFields: [
      text('text'),
      { type: 'array', name: 'steps', label: 'STEPS', flattenedFields: [text('text')] },
    ],
  },
  {
    type: 'blocks',
    name: 'parts',
    label: 'PARTS',
    blocks: [{ slug: 'quote', labels: { singular: 'QUOTE' }, flattenedFields: [text('words')] }],
  },
] as unknown as FlattenedField[]

const noun = {
  slug: 'things',
  kind: 'collection',
  fields,
  requires: ['title'],
  paths: new Set(['title', 'slug', 'venue.room', 'goals.text', 'goals.steps.text', 'parts.quote.words']),
} as unknown as Noun

const content = {
  title: 'T',
  venue: { room: 'R' },
  goals: [
    { id: 'g1', text: 'one', steps: [{ id: 's1', text: 'step' }] },
    { id: 'g2', text: 'two', organization: 'o1' },
  ],
  parts: [{ id: 'p1', blockType: 'quote', words: 'W' }],
}

describe('the texts of a form', () => {
  it('are those that are public, in its order, each under its labels and the number of its row', () => {
    expect(textsOfForm(noun, content).map(({ path, labels }) => [path, labels])).toEqual([
      ['title', [{ label: 'TITLE' }]],
      ['venue.room', [{ label: 'VENUE' }, { label: 'ROOM' }]],
      ['goals.g1.text', [{ label: 'GOALS', row: 1 }, { label: 'TEXT' }]],
      ['goals.g1.steps.s1.text', [{ label: 'GOALS', row: 1 }, { label: 'STEPS', row: 1 }, { label: 'TEXT' }]],
      ['goals.g2.text', [{ label: 'GOALS', row: 2 }, { label: 'TEXT' }]],
      ['parts.p1.words', [{ label: 'QUOTE', row: 1 }, { label: 'WORDS' }]],
    ])
  })

  it('know how the schema names them, and what cannot be published without', () => {
    const texts = textsOfForm(noun, content)
    expect(texts.at(-1)?.schemaPath).toBe('collection.things.parts.quote.words')
    expect(texts.filter(({ required }) => required).map(({ path }) => path)).toEqual(['title'])
  })
})

describe('what is written of them', () => {
  const patch = (changes: Record<string, unknown>) =>
    patchOf(fields, content, new Map(Object.entries(changes)))

  it('is a text alone where it stands alone', () => {
    expect(patch({ title: 'New' })).toEqual({ title: 'New' })
    expect(patch({ 'venue.room': null })).toEqual({ venue: { room: null } })
    expect(patch({})).toBeUndefined()
  })

  it('names every row of a list by its id, and says of the others nothing else', () => {
    expect(patch({ 'goals.g2.text': 'zwei' })).toEqual({ goals: [{ id: 'g1' }, { id: 'g2', text: 'zwei' }] })
    expect(patch({ 'goals.g1.steps.s1.text': 'x' })).toEqual({
      goals: [{ id: 'g1', steps: [{ id: 's1', text: 'x' }] }, { id: 'g2' }],
    })
    expect(patch({ 'parts.p1.words': 'x' })).toEqual({
      parts: [{ id: 'p1', blockType: 'quote', words: 'x' }],
    })
  })
})
