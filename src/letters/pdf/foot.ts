import type { Letter } from '../content.ts'
import { faces } from './face.ts'
import type { Sheet } from './sheet.ts'
import type { Element } from './tags.ts'

/** The closing with whoever signs: a page never begins with a signature alone. */
export const writeFoot = (sheet: Sheet, root: Element, letter: Letter): void => {
  const width = sheet.width * 0.8
  const closing = {
    tag: 'P',
    runs: [{ text: letter.closing.text }],
    face: { ...faces.text, before: 20 },
    lang: letter.closing.lang === letter.language ? undefined : letter.closing.lang,
  }
  const signatures = letter.signatories.map(({ name, title }) => [
    { tag: 'P', runs: [{ text: name }], face: faces.signatory, width },
    ...(title ? [{ tag: 'P', runs: [{ text: title }], face: faces.signatoryTitle, width }] : []),
  ])
  const heights = signatures.map((lines) => lines.reduce((sum, one) => sum + sheet.height(one), 0))
  sheet.need(sheet.height(closing) + (heights[0] ?? 0) + (heights.length === 2 ? heights[1]! : 0))
  sheet.write(root, closing)
  signatures.forEach((lines, index) => {
    sheet.need(heights[index]!)
    for (const one of lines) sheet.write(root, one)
  })
}
