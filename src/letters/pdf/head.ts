import type { Letter } from '../content.ts'
import { faces, line, red } from './face.ts'
import { page, type Paragraph, type Sheet } from './sheet.ts'
import { artifact, writeLines, type Element } from './tags.ts'

/** The two names over the white-red-white rule, then day, addressee, title, days and place. */
export const writeHead = (sheet: Sheet, root: Element, letter: Letter): void => {
  letterhead(sheet, root, letter)
  rule(sheet)
  dateAndAddressee(sheet, root, letter)
  sheet.write(root, balanced(sheet, { tag: 'H1', runs: [{ text: letter.title }], face: faces.title }))
  sheet.write(root, {
    tag: 'P',
    runs: [{ text: letter.days, strong: true }],
    face: { ...faces.when, before: 6 },
  })
  if (letter.place)
    sheet.write(root, { tag: 'P', runs: [{ text: letter.place }], face: { ...faces.when, before: 0 } })
  sheet.skip(8)
}

const letterhead = (sheet: Sheet, root: Element, { letterhead: { office, alliance } }: Letter): void => {
  const face = faces.letterhead
  const { document, width } = sheet
  const names = [
    { text: office, left: page.left, width: width * 0.4 },
    { text: alliance, left: page.left + width * 0.6, width: width * 0.4 },
  ]
  let deepest = 0
  for (const { text, left, width } of names) {
    if (!text) continue
    const lines = sheet.lines({ runs: [{ text }], face, width })
    const element = document.struct('P')
    root.add(element)
    writeLines(document, element, 'P', lines, { face, left, top: sheet.y })
    element.end()
    deepest = Math.max(deepest, lines.length * face.leading)
  }
  sheet.advance(deepest + (deepest > 0 ? 12 : 0))
}

const stripe = 2.4

/** Paper is white: two hairlines hold the white stripes. */
const rule = (sheet: Sheet): void => {
  const { document, width, y } = sheet
  artifact(document, 'Layout', () => {
    document.rect(page.left, y + stripe, width, stripe).fill(red)
    document.rect(page.left, y, width, 0.35).fill(line)
    document.rect(page.left, y + 3 * stripe - 0.35, width, 0.35).fill(line)
  })
  sheet.advance(3 * stripe + 20)
}

const dateAndAddressee = (sheet: Sheet, root: Element, { date, addressee }: Letter): void => {
  if (date) sheet.write(root, { tag: 'P', runs: [{ text: date.text }], face: faces.date })
  if (addressee.length === 0) return
  sheet.skip(date ? 12 : 0)
  sheet.write(root, {
    tag: 'P',
    runs: [{ text: addressee.join('\n') }],
    face: faces.addressee,
    width: sheet.width * 0.6,
  })
}

/** As many lines as it takes, but of like length: no last line of one word. */
const balanced = (sheet: Sheet, paragraph: Paragraph): Paragraph => {
  const count = sheet.lines(paragraph).length
  let width = sheet.width
  while (width > sheet.width / 2 && sheet.lines({ ...paragraph, width: width - 8 }).length === count)
    width -= 8
  return { ...paragraph, width }
}
