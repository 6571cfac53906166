import type { Block, Letter, Run, Section } from './content.ts'
import { colonOf, sayIn, words } from './words.ts'
import { wrapped } from './wrap.ts'

const columns = 72

/** The letter as plain text of 72 columns; addresses of links are written out and never broken. */
export const letterText = (letter: Letter): string =>
  [
    ...opening(letter),
    ...reply(letter),
    ...letter.sections.flatMap(sectionText),
    wrapped(letter.closing.text, columns),
    ...letter.signatories.map(({ name, title }) =>
      [name, ...(title ? [title] : [])].map((line) => wrapped(line, columns)).join('\n'),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')

const lines = (texts: (string | null | undefined)[]): string =>
  texts
    .filter(Boolean)
    .map((text) => wrapped(text!, columns))
    .join('\n')

const opening = (letter: Letter): string[] => [
  lines([letter.letterhead.office, letter.letterhead.alliance]),
  lines([letter.date?.text]),
  lines(letter.addressee),
  underlined(letter.title, '='),
  lines([letter.days, letter.place]),
  lines([letter.salutation.text]),
  ...letter.opening.map(blockText),
]

const underlined = (text: string, mark: string): string => {
  const title = wrapped(text, columns)
  const longest = Math.max(...title.split('\n').map((line) => line.length))
  return `${title}\n${mark.repeat(Math.min(longest, columns))}`
}

const reply = ({ reply: { request, places, link }, language }: Letter): string[] => {
  const say = sayIn(language)
  const asked = lines([request.text, places?.text])
  if (!link) return [asked]
  const typed = say(words.typed, { address: link.shortAddress }).text
  return [
    asked,
    `${say(words.page).text}${colonOf(say(words.page).lang)}\n${link.address}`,
    lines([`${typed} ${link.code}`]),
    lines([say(words.yours).text]),
  ]
}

const sectionText = ({ heading, blocks }: Section): string[] => [
  heading ? underlined(heading.text, '-') : '',
  ...blocks.map(blockText),
]

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'list':
      return block.items
        .map((runs, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- '
          return wrapped(plain(runs), columns, mark, ' '.repeat(mark.length))
        })
        .join('\n')
    case 'facts':
      return block.facts
        .map(({ label, values }) =>
          wrapped(`${label.text}${colonOf(label.lang)} ${plain(values)}`, columns, '', '  '),
        )
        .join('\n')
    case 'quote':
      return wrapped(plain(block.runs), columns, '> ', '> ')
    default:
      return wrapped(plain(block.runs), columns)
  }
}

/** A link shows its address when its text does not. */
const plain = (runs: Run[]): string =>
  runs
    .map(({ text, href }) => {
      const address = href?.replace(/^(?:mailto|tel):/i, '')
      return address && !text.includes(address) ? `${text} <${href}>` : text
    })
    .join('')
