import { expect, it } from 'vitest'
import { storedDocument } from '../../../benchmarks/content/stored-document.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { Snapshot } from '../../../src/delivery/snapshot/snapshot.ts'
import { logOf } from '../../support/published.ts'

const fieldsOf = (slug: string) => publicModel.entities.find((entity) => entity.slug === slug)!.fields

const stored = (slug: string, plain: { id: string; [field: string]: unknown }) => {
  const snapshot = Snapshot.empty(publicModel).after(logOf(publicModel, { [slug]: [plain] }))
  return storedDocument(fieldsOf(slug), snapshot.shelves.get(slug)!.documents.get(plain.id)!)
}

it('gives a document of the log back as it was written, with its texts by language', () => {
  const meeting = {
    id: 'm1',
    title: { en: 'Invented', fr: 'Fictive' },
    edition: 3,
    country: 'c1',
    venue: { address: 'Näidis 1', name: { en: 'House', fr: 'Maison' } },
    objectives: [
      { id: 'r1', text: { en: 'First', fr: 'Premier' } },
      { id: 'r2', text: { en: 'Second', fr: 'Deuxième' } },
    ],
    workingLanguages: ['fr', 'be'],
  }
  expect(stored('meetings', meeting)).toMatchObject(meeting)
})

it('leaves joins out, which Payload computes', () => {
  expect(stored('meetings', { id: 'm1', title: { en: 'Invented' } })).not.toHaveProperty('agenda')
})

it('keeps the kind of a block', () => {
  const form = {
    id: 'f1',
    title: { en: 'Answer' },
    fields: [{ id: 'b1', blockType: 'text', name: 'function', label: { en: 'Function' }, required: true }],
  }
  expect(stored('forms', form)).toMatchObject(form)
})
