import { describe, expect, it } from 'vitest'
import { fileOf, handbookLanguages, pictures } from '../../support/handbook-pictures.ts'
import { screenWords, type Word } from './screen-words.ts'
import { filesBelow, text } from './tree.ts'

const folder = { en: 'docs/editors', be: 'docs/editors/be' }
const chaptersIn = (language: 'en' | 'be'): string[] =>
  filesBelow(folder[language])
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.slice(folder[language].length + 1))
    .filter((path) => !path.includes('/') && path !== 'roles.md')
    .sort()
const chapters = chaptersIn('en')
const quoted = (path: string): string[] =>
  [...new Set([...text(path).matchAll(/[*]{2}(.+?)[*]{2}/g)].map(([, words = '']) => words))].sort()

/** What a chapter says of itself in bold and not of a screen. */
const emphasis = new Set([
  ...['bold', 'In different languages', 'In the same language'],
  ...['тлустым шрыфтам', 'На розных мовах', 'На адной мове'],
])
const bare = (words: string): string => words.replace(/:$/, '')
const labelsIn = (chapter: string, language: 'en' | 'be'): string[] =>
  quoted(`${folder[language]}/${chapter}`).filter((words) => !emphasis.has(words))
const known = screenWords()
const otherOf = (language: 'en' | 'be') => (language === 'en' ? 'be' : 'en')
const saidBy = (label: string, language: 'en' | 'be'): Word[] =>
  known.filter((word) => bare(word[language]) === bare(label))

describe('the handbook for editors', () => {
  it('has the same chapters in both languages', () => {
    expect(chaptersIn('be')).toEqual(chapters)
    expect(chapters.length).toBeGreaterThan(15)
  })

  it.each(handbookLanguages)('leads from its first page to every chapter, in %s', (language) => {
    const linked = [...text(`${folder[language]}/README.md`).matchAll(/\]\(([\w-]+[.]md)\)/g)].map(
      ([, page = '']) => page,
    )
    expect(linked.filter((page) => page !== 'roles.md').sort()).toEqual(
      chapters.filter((page) => page !== 'README.md'),
    )
  })

  it.each(handbookLanguages)('quotes in %s only what a screen says', (language) => {
    const invented = chapters.flatMap((chapter) =>
      labelsIn(chapter, language)
        .filter((label) => saidBy(label, language).length === 0)
        .map((label) => `${chapter}: ${label}`),
    )
    expect(invented).toEqual([])
  })

  it.each(chapters)('%s speaks of the same buttons in both languages', (chapter) => {
    const lacking = handbookLanguages.flatMap((language) => {
      const other = otherOf(language)
      const there = new Set(labelsIn(chapter, other).map(bare))
      return labelsIn(chapter, language).filter(
        (label) => !saidBy(label, language).some((word) => there.has(bare(word[other]))),
      )
    })
    expect(lacking).toEqual([])
  })

  it('has exactly the pictures that are made for it', () => {
    const made = Object.keys(pictures).flatMap((name) =>
      handbookLanguages.map((language) => `docs/editors/images/${fileOf(name, language)}`),
    )
    expect(filesBelow('docs/editors/images').sort()).toEqual(made.sort())
  })

  it.each(handbookLanguages)(
    'shows every picture once, with words for who cannot see it, in %s',
    (language) => {
      const shown = chapters.flatMap((chapter) =>
        [
          ...text(`${folder[language]}/${chapter}`).matchAll(
            /!\[([^\]]*)\]\((?:[.][.]\/)?images\/([^)]+)\)/g,
          ),
        ].map(([, alt = '', file = '']) => ({ alt, file })),
      )
      expect(shown.map(({ file }) => file).sort()).toEqual(
        Object.keys(pictures)
          .map((name) => fileOf(name, language))
          .sort(),
      )
      expect(shown.filter(({ alt }) => alt.length < 10)).toEqual([])
    },
  )
})
