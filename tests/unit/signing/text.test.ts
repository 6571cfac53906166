import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalText, hashOfText, isCompleteText } from '../../../src/signing/text.ts'

const declaration = {
  title: { en: 'Invented', be: 'Выдуманая', fr: 'Fictive' },
  authenticLanguages: ['en', 'be'],
  paragraphs: [
    { id: 'a', number: 1, text: { en: 'One', be: 'Адзін', fr: 'Un' } },
    { id: 'b', number: 2, text: { en: 'Two', be: 'Два', fr: null } },
  ],
}
const [first, second] = declaration.paragraphs
const changes: [string, object][] = [
  ['the title', { title: { ...declaration.title, be: 'Іншая' } }],
  ['a paragraph', { paragraphs: [first, { ...second, text: { en: 'Two!', be: 'Два' } }] }],
  ['a number', { paragraphs: [first, { ...second, number: 3 }] }],
  ['the order', { paragraphs: [second, first] }],
  ['what there is', { paragraphs: [first] }],
  ['the authentic languages', { authenticLanguages: ['en'] }],
]

describe('the text as it is signed', () => {
  it('is written down in one way only, in its authentic languages', () => {
    expect(canonicalText(declaration)).toBe(
      '{"languages":["be","en"],"title":{"be":"Выдуманая","en":"Invented"},"paragraphs":[' +
        '{"number":1,"text":{"be":"Адзін","en":"One"}},{"number":2,"text":{"be":"Два","en":"Two"}}]}',
    )
    expect(hashOfText(declaration)).toBe(
      createHash('sha256').update(canonicalText(declaration), 'utf8').digest('hex'),
    )
  })

  it('does not depend on the order in which languages were stored or ticked, nor on row ids', () => {
    const { en, be, fr } = declaration.title
    const other = {
      title: { fr, be, en },
      authenticLanguages: ['be', 'en', 'be'],
      paragraphs: declaration.paragraphs.map((row) => ({ ...row, id: `${row.id}2` })),
    }
    expect(hashOfText(other)).toBe(hashOfText(declaration))
  })

  it('does not contain translations', () => {
    const title = { ...declaration.title, fr: 'Autre' }
    expect(hashOfText({ ...declaration, title })).toBe(hashOfText(declaration))
  })

  it.each(changes)('has another hash when %s changes', (_, change) => {
    expect(hashOfText({ ...declaration, ...change })).not.toBe(hashOfText(declaration))
  })
})

describe('a text that can be signed', () => {
  it.each<[string, object, boolean]>([
    ['is whole in every authentic language', {}, true],
    ['has an authentic language', { authenticLanguages: [] }, false],
    ['has a title in each of them', { title: { en: 'Invented', be: ' ' } }, false],
    ['has paragraphs', { paragraphs: [] }, false],
    ['has each paragraph in each of them', { authenticLanguages: ['en', 'fr'] }, false],
    ['has no authentic language that nobody can edit', { authenticLanguages: ['en', 'ru'] }, false],
  ])('%s', (_, change, expected) => {
    expect(isCompleteText({ ...declaration, ...change })).toBe(expected)
  })
})
