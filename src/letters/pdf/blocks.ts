import type { Block, Fact, Letter, Section } from '../content.ts'
import { colonOf } from '../words.ts'
import { faces } from './face.ts'
import type { LetterRun } from './lines.ts'
import { writeLines, type Element } from './tags.ts'
import { page, type Paragraph, type Sheet } from './sheet.ts'

const hang = 20

/** A section with its heading, which never stands alone at the foot of a page. */
export const writeSection = (
  sheet: Sheet,
  root: Element,
  { heading, blocks }: Section,
  letter: Letter,
): void => {
  const part = sheet.document.struct('Sect')
  root.add(part)
  if (heading) {
    const lang = other(heading.lang, letter)
    sheet.write(part, { tag: 'H2', runs: [{ text: heading.text }], face: faces.heading, lang, keep: 54 })
  } else sheet.skip(8)
  for (const block of blocks) writeBlock(sheet, part, block, letter)
  part.end()
}

export const writeBlock = (sheet: Sheet, parent: Element, block: Block, letter: Letter): void => {
  switch (block.kind) {
    case 'list':
      return list(sheet, parent, block, letter)
    case 'facts':
      return facts(sheet, parent, block.facts, letter)
    case 'subheading':
      return sheet.write(parent, {
        tag: 'H3',
        runs: block.runs,
        face: faces.subheading,
        lang: other(block.lang, letter),
        keep: 36,
      })
    case 'quote':
      return sheet.write(parent, { ...plain(block, letter), tag: 'BlockQuote', indent: hang })
    default:
      return sheet.write(parent, { ...plain(block, letter), keep: endsWithColon(block.runs) ? 40 : 0 })
  }
}

const other = (lang: string, { language }: Letter): string | undefined =>
  lang === language ? undefined : lang

const plain = ({ runs, lang }: { runs: LetterRun[]; lang: string }, letter: Letter) => ({
  tag: 'P',
  runs,
  face: faces.text,
  lang: other(lang, letter),
})

/** A sentence that ends so leads in the list below it. */
const endsWithColon = (runs: LetterRun[]): boolean => /:\s*$/.test(runs.at(-1)?.text ?? '')

const list = (
  sheet: Sheet,
  parent: Element,
  { items, ordered, lang }: Extract<Block, { kind: 'list' }>,
  letter: Letter,
): void => {
  const { document } = sheet
  const numbering = { O: 'List', ListNumbering: ordered ? 'Decimal' : 'Disc' }
  const whole = document.struct('L', other(lang, letter) ? { lang } : {})
  attributesOf(whole)['A'] = numbering
  parent.add(whole)
  items.forEach((runs, index) => {
    const item = document.struct('LI')
    whole.add(item)
    const paragraph = { tag: 'LBody', runs, face: faces.item, indent: hang }
    sheet.need(sheet.heightOfStart(paragraph))
    label(sheet, item, ordered ? `${index + 1}.` : '•')
    sheet.write(item, paragraph)
    item.end()
  })
  whole.end()
}

/** pdfkit has no option for the attributes of a list (ISO 32000-1, 14.8.5.5). */
const attributesOf = (element: Element): Record<string, unknown> =>
  (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data

const label = (sheet: Sheet, item: Element, text: string): void => {
  const element = sheet.document.struct('Lbl')
  item.add(element)
  const face = faces.item
  const lines = sheet.lines({ runs: [{ text }], face })
  writeLines(sheet.document, element, 'Lbl', lines, { face, left: page.left + 3, top: sheet.startOf(face) })
  element.end()
}

/** Three lines of facts stay on one page; a long list may part between two. */
const together = 120

const facts = (sheet: Sheet, parent: Element, told: Fact[], letter: Letter): void => {
  const paragraphs = told.map((fact) => factParagraph(fact, letter))
  const height = paragraphs.reduce((sum, one) => sum + sheet.height(one), 0)
  if (height < together) sheet.need(height)
  for (const one of paragraphs) sheet.write(parent, one)
}

const factParagraph = ({ label, values, lang }: Fact, letter: Letter): Paragraph => {
  const text = `${label.text}${colonOf(label.lang)} `
  const labelled: LetterRun = { text, strong: true, ...(label.lang === lang ? {} : { lang: label.lang }) }
  const face = { ...faces.text, before: 5 }
  return { tag: 'P', runs: [labelled, ...values], face, lang: other(lang, letter) }
}
