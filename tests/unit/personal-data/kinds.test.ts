import { describe, expect, it } from 'vitest'
import { collections } from '../../../src/collections/index.ts'
import { formBuilder } from '../../../src/collections/guests/forms/index.ts'
import { kinds, without } from '../../../src/personal-data/kinds.ts'

/** What Payload and its plugin add by themselves. */
const framework = [
  'form-submissions',
  'payload-kv',
  'payload-locked-documents',
  'payload-migrations',
  'payload-preferences',
]
const forms = (formBuilder.formOverrides as { slug: string }).slug
const slugs = [...collections.map(({ slug }) => slug), forms, ...framework]
const spokenFor = kinds.flatMap((kind) => kind.collections)

describe('a collection', () => {
  it.each(slugs)('%s has a kind that exports and forgets it, or a reason why not', (slug) => {
    const reason = without[slug]
    expect(spokenFor.includes(slug) !== (reason !== undefined)).toBe(true)
    expect(reason ?? 'a kind').not.toBe('')
  })

  it('is not spoken for when it does not exist', () => {
    expect([...spokenFor, ...Object.keys(without)].filter((slug) => !slugs.includes(slug))).toEqual([])
  })
})

describe('a kind of personal data', () => {
  it.each(kinds)('$name can be given out and forgotten', (kind) => {
    expect(kind.exportOf).toBeTypeOf('function')
    expect(kind.forget).toBeTypeOf('function')
  })
})
