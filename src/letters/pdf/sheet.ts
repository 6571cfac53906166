import type { Face } from './face.ts'
import { breakLines, type LetterRun, type Line } from './lines.ts'
import { writeLines, type Element } from './tags.ts'

export const page = { left: 79, right: 79, top: 62, bottom: 70 }

/** A paragraph on its way to paper: `indent` from the left margin, `width` when not all of the line. */
export type Paragraph = {
  tag: string
  runs: LetterRun[]
  face: Face
  lang?: string | undefined
  indent?: number
  width?: number
  /** Points that must fit below on the same page: what a heading or a lead-in introduces. */
  keep?: number
}

/** Where the next line goes, page by page. */
export class Sheet {
  readonly document: PDFKit.PDFDocument
  y = page.top
  #isFresh = true

  constructor(document: PDFKit.PDFDocument) {
    this.document = document
  }

  get width(): number {
    return this.document.page.width - page.left - page.right
  }

  get #bottom(): number {
    return this.document.page.height - page.bottom
  }

  room(): number {
    return this.#bottom - this.y
  }

  /** Begins a page when less than `height` is left. */
  need(height: number): void {
    if (this.room() < height && !this.#isFresh) this.#turn()
  }

  skip(height: number): void {
    if (!this.#isFresh) this.y += height
  }

  /** Room taken by something that is not a paragraph. */
  advance(height: number): void {
    this.y += height
    this.#isFresh &&= height === 0
  }

  /** Where the first line of a paragraph begins if it is written now. */
  startOf({ before }: Face): number {
    return this.#isFresh ? this.y : this.y + before
  }

  /** What the lines take that must stay with the first one. */
  heightOfStart(paragraph: Omit<Paragraph, 'tag'>): number {
    const count = this.lines(paragraph).length
    return paragraph.face.before + (count > 3 ? 2 : count) * paragraph.face.leading
  }

  lines({ runs, face, indent = 0, width = this.width - indent }: Omit<Paragraph, 'tag'>): Line[] {
    return breakLines(this.document, runs, face, width)
  }

  height(paragraph: Omit<Paragraph, 'tag'>): number {
    return paragraph.face.before + this.lines(paragraph).length * paragraph.face.leading
  }

  /** Writes a paragraph into the structure; at least two of its lines stay together at the foot and the head of a page. */
  write(parent: Element, paragraph: Paragraph): void {
    const { tag, face, lang, indent = 0, keep = 0 } = paragraph
    const element = this.document.struct(tag, lang ? { lang } : {})
    parent.add(element)
    let rest = this.lines(paragraph)
    this.need(this.heightOfStart(paragraph) + keep)
    this.skip(face.before)
    while (rest.length > 0) {
      const count = fitting(rest.length, Math.floor((this.room() + 0.01) / face.leading))
      if (count === 0 && !this.#isFresh) {
        this.#turn()
        continue
      }
      const now = rest.slice(0, Math.max(count, 1))
      writeLines(this.document, element, tag, now, { face, left: page.left + indent, top: this.y })
      this.y += now.length * face.leading
      this.#isFresh = false
      rest = rest.slice(now.length)
    }
    element.end()
  }

  #turn(): void {
    this.document.addPage()
    this.y = page.top
    this.#isFresh = true
  }
}

/** How many of `total` lines go on this page when `room` fit: never one alone here, nor one alone over there. */
const fitting = (total: number, room: number): number => {
  if (total <= room) return total
  const count = Math.min(room, total - 2)
  return count >= 2 && total > 3 ? count : 0
}
