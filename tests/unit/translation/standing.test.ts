import { describe, expect, it } from 'vitest'
import type { Revision } from '../../../src/translation/revisions.ts'
import type { Row } from '../../../src/translation/rows.ts'
import { standings } from '../../../src/translation/standing.ts'

const written = (locale: string, revision: string | null, id = 'm1'): Revision => ({
  noun: 'meetings',
  id,
  locale,
  revision,
  count: 2,
  complete: true,
  public: 'no',
})

const row = (
  language: Row['language'],
  sourceLanguage: Row['sourceLanguage'],
  more: Partial<Row> = {},
): Row => ({
  noun: 'meetings',
  document: 'm1',
  language,
  sourceLanguage,
  decision: 'draft',
  sourceHash: null,
  targetHash: null,
  assignee: null,
  dueOn: null,
  comment: null,
  ...more,
})

const languagesOf = (revisions: Revision[], rows: Row[] = []) =>
  Object.fromEntries(standings(revisions, rows)[0]!.languages.map((one) => [one.locale, one]))

describe('how a document stands', () => {
  it('is written in English when it has English, and nobody said otherwise', () => {
    expect(standings([written('be', 'b'), written('en', 'e')], [])[0]?.source).toBe('en')
  })

  it('is written in the language that it has when it has no English', () => {
    expect(standings([written('be', 'b')], [])[0]?.source).toBe('be')
  })

  it('is not written in a language of which there is only an address', () => {
    expect(standings([written('en', null), written('be', 'b')], [])[0]?.source).toBe('be')
  })

  it('is written in the language that somebody chose', () => {
    expect(standings([written('be', 'b'), written('en', 'e')], [row('fr', 'be')])[0]?.source).toBe('be')
  })

  it('compares every translation with the source that was chosen', () => {
    const revisions = [written('be', 'b2'), written('en', 'e'), written('fr', 'f')]
    const languages = languagesOf(revisions, [
      row('fr', 'be', { sourceHash: 'b1' }),
      row('en', 'be', { sourceHash: 'b2' }),
      row('be', 'be', { sourceHash: 'old' }),
    ])
    expect([languages['fr']?.state, languages['en']?.state, languages['be']?.state]).toEqual([
      'stale',
      'draft',
      'draft',
    ])
  })

  it('keeps documents apart', () => {
    const all = standings(
      [written('en', 'e'), written('fr', 'f', 'm2')],
      [row('fr', 'en', { assignee: 'somebody' })],
    )
    expect(all.map(({ id }) => id)).toEqual(['m1', 'm2'])
    const assignees = all.map(({ languages }) => languages.find(({ locale }) => locale === 'fr')?.assignee)
    expect(assignees).toEqual(['somebody', null])
  })
})
