import { red, type Face } from './face.ts'
import type { Line, Piece } from './lines.ts'

export type Element = ReturnType<PDFKit.PDFDocument['struct']>

/** Where lines are set: the left edge and the top of the first one. */
type Spot = { face: Face; left: number; top: number }

/** Writes lines as content of an element; what is a link or in another language becomes an element of its own in it. */
export const writeLines = (
  document: PDFKit.PDFDocument,
  element: Element,
  tag: string,
  lines: Line[],
  { face, left, top }: Spot,
): void => {
  let open: ReturnType<PDFKit.PDFDocument['markStructureContent']> | null = null
  const close = () => {
    if (!open) return
    document.endMarkedContent()
    element.add(open)
    open = null
  }
  lines.forEach((line, index) => {
    const spot = { face, left, top: top + index * face.leading }
    for (const piece of line) {
      if (piece.href || piece.lang) {
        close()
        writeApart(document, element, piece, spot)
      } else {
        open ??= document.markStructureContent(tag)
        draw(document, piece, spot)
      }
    }
  })
  close()
}

const writeApart = (
  document: PDFKit.PDFDocument,
  parent: Element,
  piece: Piece,
  { face, left, top }: Spot,
): void => {
  const { href, lang, text, x, width } = piece
  const tag = href ? 'Link' : 'Span'
  const element = document.struct(tag, lang ? { lang } : {})
  parent.add(element)
  const content = document.markStructureContent(tag)
  draw(document, piece, { face: href ? { ...face, color: red } : face, left, top })
  document.endMarkedContent()
  element.add(content)
  if (href) link(document, element, href, text.trim(), [left + x, top, width, face.leading])
  element.end()
}

/** A link annotation that belongs to its element and says where it leads (PDF/UA-1, 7.18.5). */
export const link = (
  document: PDFKit.PDFDocument,
  element: Element,
  href: string,
  text: string,
  [x, y, width, height]: [number, number, number, number],
): void => {
  // pdfkit tells a string from a name by its being an object.
  const options = { structParent: element, Contents: Object(text) as unknown }
  document.link(x, y, width, height, href, options as unknown as PDFKit.Mixins.AnnotationOption)
}

const draw = (document: PDFKit.PDFDocument, piece: Piece, { face, left, top }: Spot): void => {
  const baseline = top + face.leading * 0.5 + face.size * 0.33
  document
    .font(piece.font)
    .fontSize(face.size)
    .fillColor(face.color)
    .text(piece.text, left + piece.x, baseline, { lineBreak: false, baseline: 'alphabetic' })
}

/** What a reader of the structure is not told: rules, boxes, page numbers. */
export const artifact = (
  document: PDFKit.PDFDocument,
  type: 'Layout' | 'Pagination',
  paint: () => void,
): void => {
  document.markContent('Artifact', { type })
  paint()
  document.endMarkedContent()
}
