import type { Letter, Phrase } from '../content.ts'
import { darkRuns, qrModules, quietZone } from '../qr.ts'
import { colonOf, sayIn, words } from '../words.ts'
import { faces, line, red } from './face.ts'
import { page, type Paragraph, type Sheet } from './sheet.ts'
import { artifact, link, type Element } from './tags.ts'

const side = 104
const padding = 14

/** How to answer: request, places, short address and code, and beside them the QR code. Never parted by a page. */
export const writeReply = (sheet: Sheet, root: Element, letter: Letter): void => {
  const { request, places, link } = letter.reply
  const say = sayIn(letter.language)
  const said = (phrase: Phrase) => (phrase.lang === letter.language ? undefined : phrase.lang)
  const column = { indent: padding, width: sheet.width - 2 * padding - (link ? side + padding : 0) }
  const paragraph = (
    { text, lang }: Phrase,
    face: Paragraph['face'],
    more: Partial<Paragraph> = {},
  ): Paragraph => ({
    tag: 'P',
    runs: [{ text }],
    face,
    lang: said({ text, lang }),
    ...column,
    ...more,
  })

  const paragraphs = [paragraph(request, faces.request)]
  if (places) paragraphs.push(paragraph(places, faces.reply))
  if (link) {
    const typed = say(words.typed)
    const [before, after] = typed.text.split('{address}') as [string, string]
    const page = say(words.page)
    const short = link.shortAddress.replace(/^https?:\/\//, '')
    paragraphs.push(
      paragraph(typed, faces.reply, {
        runs: [
          { text: page.text, href: link.address },
          { text: ` ${before}` },
          { text: short, href: link.shortAddress, strong: true },
          { text: `${after}${colonOf(typed.lang)}` },
        ],
      }),
      paragraph({ text: link.code, lang: letter.language }, faces.code),
      paragraph(say(words.yours), faces.small),
    )
  }
  const text = paragraphs.reduce((sum, one) => sum + sheet.height(one), 0)
  const inner = Math.max(text, link ? side : 0)
  sheet.need(inner + 2 * padding + 12)
  sheet.skip(12)
  const top = sheet.y
  frame(sheet, top, inner + 2 * padding)
  const box = sheet.document.struct('Sect')
  root.add(box)
  sheet.advance(padding + (inner - text) / 2)
  for (const one of paragraphs) sheet.write(box, one)
  if (link) qr(sheet, box, link.address, say(words.qr), top + padding + (inner - side) / 2)
  box.end()
  sheet.y = top + inner + 2 * padding
  sheet.skip(6)
}

const frame = ({ document, width }: Sheet, top: number, height: number): void =>
  artifact(document, 'Layout', () => {
    document.lineWidth(0.5).rect(page.left, top, width, height).stroke(line)
    document.rect(page.left, top, 2.4, height).fill(red)
  })

const qr = ({ document, width }: Sheet, box: Element, address: string, alt: Phrase, top: number): void => {
  const left = page.left + width - padding - side
  const modules = qrModules(address)
  const module = side / (modules.size + 2 * quietZone)
  const bbox: [number, number, number, number] = [left, top, left + side, top + side]
  const holder = document.struct('Link')
  box.add(holder)
  const figure = document.struct('Figure', {
    alt: alt.text,
    lang: alt.lang,
    bbox,
    placement: 'Block',
  } as never)
  holder.add(figure)
  const content = document.markStructureContent('Figure')
  for (const { column, row, width } of darkRuns(modules))
    document.rect(
      left + (column + quietZone) * module,
      top + (row + quietZone) * module,
      width * module,
      module,
    )
  document.fill('#000')
  document.endMarkedContent()
  figure.add(content)
  figure.end()
  link(document, holder, address, alt.text, [left, top, side, side])
  holder.end()
}
