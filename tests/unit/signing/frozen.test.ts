import { describe, expect, it } from 'vitest'
import { keepsText } from '../../../src/signing/frozen.ts'
import { mayBecome } from '../../../src/signing/states.ts'

const words = {
  title: 'Invented',
  authenticLanguages: ['en', 'be'],
  versionNumber: 1,
  paragraphs: [
    { id: 'a', number: 1, text: 'One' },
    { id: 'b', number: 2, text: '' },
  ],
}
const [first, second] = words.paragraphs

describe('a frozen text', () => {
  it.each<[string, object, string, boolean]>([
    ['is kept by a write that changes nothing of it', {}, 'en', true],
    ['is not kept by another title', { title: 'Other' }, 'en', false],
    ['is not kept by another title of a translation', { title: 'Autre' }, 'fr', false],
    ['is not kept without its title', { title: '' }, 'fr', false],
    ['is not kept by another paragraph', { paragraphs: [{ ...first, text: 'Uno' }, second] }, 'en', false],
    ['is not kept by fewer paragraphs', { paragraphs: [first] }, 'en', false],
    ['is not kept in another order', { paragraphs: [second, first] }, 'en', false],
    ['is not kept under another number', { paragraphs: [{ ...first, number: 9 }, second] }, 'en', false],
    [
      'is not kept by rows made anew, which lose the other languages',
      { paragraphs: [{ ...first, id: 'c' }, second] },
      'en',
      false,
    ],
    ['is not kept by other authentic languages', { authenticLanguages: ['en'] }, 'en', false],
    ['does not depend on their order', { authenticLanguages: ['be', 'en'] }, 'en', true],
    ['is not kept under another version', { versionNumber: 2 }, 'en', false],
    [
      'may be translated where a translation is missing',
      { paragraphs: [first, { ...second, text: 'Deux' }] },
      'fr',
      true,
    ],
    [
      'gets nothing added in an authentic language',
      { paragraphs: [first, { ...second, text: 'Two' }] },
      'be',
      false,
    ],
  ])('%s', (_, change, language, expected) => {
    expect(keepsText(words, { ...words, ...change }, language)).toBe(expected)
  })
})

describe('the state of a declaration', () => {
  const states = ['draft', 'open', 'closed', 'archived']

  it('takes these steps and no other', () => {
    const steps = states.flatMap((from) =>
      states.filter((to) => from !== to && mayBecome(from, to)).map((to) => `${from} → ${to}`),
    )
    expect(steps).toEqual(['draft → open', 'open → closed', 'closed → open', 'closed → archived'])
  })

  it.each(states)('may stay %s', (state) => expect(mayBecome(state, state)).toBe(true))
})
