import type { Letter } from '../content.ts'
import { sayIn, words } from '../words.ts'
import { faces, line } from './face.ts'
import { page } from './sheet.ts'
import { artifact } from './tags.ts'

/** Page numbers, when there is more than one page; with the short title, in case the sheets come apart. */
export const writeFolios = (document: PDFKit.PDFDocument, letter: Letter): void => {
  const { count } = document.bufferedPageRange()
  if (count < 2) return
  const say = sayIn(letter.language)
  const { size, color, font } = faces.folio
  for (let index = 0; index < count; index++) {
    document.switchToPage(index)
    const right = document.page.width - page.right
    const baseline = document.page.height - 38
    const number = say(words.pageOf, { page: String(index + 1), pages: String(count) }).text
    artifact(document, 'Pagination', () => {
      document.rect(page.left, baseline - 15, right - page.left, 0.35).fill(line)
      document.font(font).fontSize(size).fillColor(color)
      const at = { lineBreak: false, baseline: 'alphabetic' } as const
      const title = fitted(document, letter.title, right - page.left - 90)
      document.text(title, page.left, baseline, at)
      document.text(number, right - document.widthOfString(number), baseline, at)
    })
  }
}

const fitted = (document: PDFKit.PDFDocument, text: string, width: number): string => {
  if (document.widthOfString(text) <= width) return text
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  while (letters.length > 0 && document.widthOfString(`${letters.join('')}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
