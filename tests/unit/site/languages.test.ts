import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/site/api/document.ts'
import { lang, languageOf } from '../../../src/site/api/spoken.ts'
import { LanguageNotice } from '../../../src/site/components/LanguageNotice.tsx'
import { languageNames } from '../../../src/site/words/language-names.ts'

const told = (requested: string, served: string, fellBack = {}, stale: string[] = []): Document => ({
  id: 'x',
  _languages: { requested, served, available: [served], fellBack, stale },
})
const notice = (document: Document, locale: 'be' | 'de' | 'fr' | 'be-Latn') => {
  const shown = LanguageNotice({ document, locale })
  return shown === null ? null : (shown.props as { children: string }).children
}

describe('a passage', () => {
  it('says its language only where it is not that of the page', () => {
    expect(lang(told('be', 'be'), 'title')).toBeUndefined()
    expect(lang(told('be', 'be', { title: 'en' }), 'title')).toBe('en')
    expect(lang(told('be', 'be', { title: 'en' }), 'summary')).toBeUndefined()
  })

  it('in a language whose page has English words around it says so', () => {
    expect(lang(told('de', 'de'), 'title')).toBe('de')
    expect(lang(told('de', 'en', { title: 'en' }), 'title')).toBeUndefined()
  })

  it('of a document that says nothing of languages says nothing', () => {
    expect(languageOf({ id: 'x' }, 'title')).toBeUndefined()
  })
})

describe('a page', () => {
  it('says which language it shows instead', () => {
    expect(notice(told('fr', 'en', { title: 'en' }), 'fr')).toMatch(/autre langue : anglais/)
  })

  it('says when only a part is in another language, and does not count the address', () => {
    expect(notice(told('fr', 'fr', { summary: 'be' }), 'fr')).toMatch(/Certaines parties.*bélarusse/)
    expect(notice(told('fr', 'fr', { slug: 'en' }), 'fr')).toBeNull()
  })

  it('says when its translation is older than the original, in the language that is', () => {
    expect(notice(told('fr', 'fr', {}, ['fr']), 'fr')).toMatch(/a changé/)
    expect(notice(told('fr', 'fr', {}, ['be']), 'fr')).toBeNull()
  })

  it('in Łacinka says that a rule made it', () => {
    expect(notice(told('be-Latn', 'be-Latn'), 'be-Latn')).toMatch(/aŭtamatyčna/)
  })
})

it('languages have their names in the words of the page', () => {
  expect(languageNames(['fr', 'en', 'be'], 'fr')).toBe('français, anglais et bélarusse')
  expect(languageNames(['fr', 'en', 'be'], 'en')).toBe('French, English and Belarusian')
  expect(languageNames(['fr', 'be'], 'be-Latn')).toBe('francuzskaja i biełaruskaja')
})
