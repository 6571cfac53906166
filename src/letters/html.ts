import type { Block, Letter, Section } from './content.ts'
import { mailDress } from './mail-dress.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import { writer, type Dress, type Writer } from './markup.ts'
import { qrSvg } from './qr.ts'
import { sayIn, words } from './words.ts'

const pageDress: Dress = (part) => ` class="${part === 'letter' ? 'letter' : `letter-${part}`}"`

/** The letter as a fragment for a page: escaped, languages marked, dressed by `letterStyles`. `level` is that of its title. */
export const letterHtml = (letter: Letter, level: 1 | 2 = 1): string =>
  fragment(letter, pageDress, level, true)

/** The letter as a fragment for a mail: the same elements in inline styles; no QR code, which mail programs drop. */
export const letterMailHtml = (letter: Letter): string => fragment(letter, mailDress, 1, false)

const fragment = (letter: Letter, dress: Dress, level: 1 | 2, withQr: boolean): string => {
  const write = writer(dress, letter.language)
  const body = [
    letterhead(letter, write),
    ...opening(letter, level, write),
    reply(letter, write, withQr),
    ...letter.sections.map((section) => sectionHtml(section, level, write)),
    write.phrase('p', 'text', letter.closing),
    ...signatories(letter, write),
  ]
  return write.element('article', 'letter', body.filter(Boolean).join('\n'), ` lang="${letter.language}"`)
}

const letterhead = ({ letterhead: { office, alliance } }: Letter, write: Writer): string => {
  const names = [office, alliance].filter((name) => name !== null)
  if (names.length === 0) return ''
  return write.element(
    'div',
    'letterhead',
    names.map((name) => write.element('p', 'letterhead-name', escapeHtml(name))).join('\n'),
  )
}

const opening = (letter: Letter, level: number, write: Writer): string[] => [
  letter.date
    ? write.element('p', 'date', `<time datetime="${letter.date.iso}">${escapeHtml(letter.date.text)}</time>`)
    : '',
  letter.addressee.length > 0
    ? write.element('p', 'addressee', letter.addressee.map(escapeHtml).join('<br>'))
    : '',
  write.element(`h${level}`, 'title', escapeHtml(letter.title)),
  write.element(
    'p',
    'when',
    [letter.days, ...(letter.place ? [letter.place] : [])].map(escapeHtml).join('<br>'),
  ),
  write.phrase('p', 'text', letter.salutation),
  ...letter.opening.map((block) => blockHtml(block, level, write)),
]

const reply = (
  { reply: { request, places, link }, language }: Letter,
  write: Writer,
  withQr: boolean,
): string => {
  const say = sayIn(language)
  const lines = [write.phrase('p', 'request', request), places ? write.phrase('p', 'text', places) : '']
  if (link) {
    const page = say(words.page)
    const [before, after] = say(words.typed).text.split('{address}') as [string, string]
    const short = write.link(link.shortAddress, escapeHtml(link.shortAddress.replace(/^https?:\/\//, '')))
    const code = write.element('strong', 'code', link.code)
    lines.push(
      write.element('p', 'text', write.link(link.address, escapeHtml(page.text)), write.mark(page.lang)),
      write.element(
        'p',
        'text',
        `${escapeHtml(before)}${short}${escapeHtml(after)} ${code}`,
        write.mark(page.lang),
      ),
      write.phrase('p', 'small', say(words.yours)),
    )
    const { text, lang } = say(words.qr)
    if (withQr) lines.push(write.element('div', 'qr', qrSvg(link.address, text), write.mark(lang)))
  }
  return write.element('div', 'reply', lines.filter(Boolean).join('\n'))
}

const sectionHtml = ({ id, heading, blocks }: Section, level: number, write: Writer): string => {
  const inner = blocks.map((block) => blockHtml(block, level, write)).join('\n')
  if (!heading) return inner
  const name = `letter-${id}`
  const title = write.element(
    `h${level + 1}`,
    'heading',
    escapeHtml(heading.text),
    `${write.mark(heading.lang)} id="${name}"`,
  )
  return `<section aria-labelledby="${name}">\n${title}\n${inner}\n</section>`
}

const blockHtml = (block: Block, level: number, write: Writer): string => {
  switch (block.kind) {
    case 'list': {
      const items = block.items.map((runs) => write.element('li', 'item', write.runs(runs))).join('\n')
      return write.element(block.ordered ? 'ol' : 'ul', 'list', items, write.mark(block.lang))
    }
    case 'facts': {
      const rows = block.facts.map(
        ({ label, values, lang }) =>
          `<div>${write.phrase('dt', 'label', label)}\n` +
          `${write.element('dd', 'value', write.runs(values), write.mark(lang))}</div>`,
      )
      return write.element('dl', 'facts', rows.join('\n'))
    }
    case 'subheading':
      return write.element(`h${level + 2}`, 'subheading', write.runs(block.runs), write.mark(block.lang))
    case 'quote':
      return `<blockquote>${write.element('p', 'text', write.runs(block.runs), write.mark(block.lang))}</blockquote>`
    default:
      return write.element('p', 'text', write.runs(block.runs), write.mark(block.lang))
  }
}

const signatories = ({ signatories: people }: Letter, write: Writer): string[] =>
  people.map(({ name, title }) =>
    write.element(
      'p',
      'signatory',
      `<strong>${escapeHtml(name)}</strong>${title ? `<br>${escapeHtml(title)}` : ''}`,
    ),
  )
