import { describe, expect, it } from 'vitest'
import { languageTag } from '../../../src/lib/language-tag.ts'

describe('a language tag', () => {
  it.each([
    ['be', undefined, 'be'],
    ['be', 'Latn', 'be-Latn'],
    ['be-tarask', 'Latn', 'be-Latn-tarask'],
    ['be-Latn', 'Latn', 'be-Latn'],
    ['BE', 'cyrl', 'be-Cyrl'],
    [null, 'Cyrl', 'und-Cyrl'],
    [null, null, undefined],
    ['no language', 'Latn', 'no language-Latn'],
  ])('of %j and %j is %j', (language, script, tag) => {
    expect(languageTag(language, script)).toBe(tag)
  })
})
