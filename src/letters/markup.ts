import { escapeHtml } from '../lib/escape-html.ts'
import type { Phrase, Run } from './content.ts'

/** What an element looks like: a class for the page, an inline style for a mail. */
export type Dress = (part: Part) => string

export const parts = [
  'letter',
  'letterhead',
  'letterhead-name',
  'date',
  'addressee',
  'title',
  'when',
  'reply',
  'request',
  'code',
  'small',
  'qr',
  'heading',
  'subheading',
  'text',
  'list',
  'item',
  'facts',
  'label',
  'value',
  'signatory',
  'link',
] as const

export type Part = (typeof parts)[number]

/** Writes elements in one dress; `lang` is marked where it differs from the letter's. */
export const writer = (dress: Dress, letterLang: string) => {
  const mark = (lang: string): string => (lang === letterLang ? '' : ` lang="${escapeHtml(lang)}"`)
  const element = (tag: string, part: Part, inner: string, attributes = ''): string =>
    `<${tag}${dress(part)}${attributes}>${inner}</${tag}>`

  const link = (href: string, inner: string): string =>
    element('a', 'link', inner, ` href="${escapeHtml(href)}"`)

  const run = ({ text, strong, em, href }: Run): string => {
    const plain = escapeHtml(text).replaceAll('\n', '<br>')
    const slanted = em ? `<em>${plain}</em>` : plain
    const weighed = strong ? `<strong>${slanted}</strong>` : slanted
    return href ? link(href, weighed) : weighed
  }

  return {
    mark,
    element,
    link,
    runs: (runs: Run[]): string => runs.map(run).join(''),
    phrase: (tag: string, part: Part, { text, lang }: Phrase): string =>
      element(tag, part, escapeHtml(text).replaceAll('\n', '<br>'), mark(lang)),
  }
}

export type Writer = ReturnType<typeof writer>
