import type { Run } from '../content.ts'
import { fontOf, type Face } from './face.ts'
import type { FontName } from './fonts.ts'

/** A stretch of one line in one font; `x` from the start of the line. `lang` only where it is not the paragraph's. */
export type Piece = { text: string; x: number; width: number; font: FontName; href?: string; lang?: string }
export type Line = Piece[]
export type LetterRun = Run & { lang?: string }

type Atom = { fragments: { text: string; run: LetterRun }[]; ends: boolean }

/** After these a line may break: the same rule as in the plain text, and a hyphen or slash between letters. */
const breaks = /(?<!«)[ \t]+(?![:;!?»–])|(?<=\p{L}[-/])(?=\p{L})|\n/gu

/** Greedy lines, ragged right. A word longer than a line is cut. */
export const breakLines = (
  document: PDFKit.PDFDocument,
  runs: LetterRun[],
  face: Face,
  width: number,
): Line[] => {
  const measure: Measure = (text, run) =>
    document.font(fontOf(face, run)).fontSize(face.size).widthOfString(text)
  const fullWidth = ({ fragments }: Atom): number =>
    fragments.reduce((sum, { text, run }) => sum + measure(text, run), 0)
  // A word is shaped together with its space, as it will be drawn; shaping it once more without would take twice as long.
  const widthOf = (atom: Atom): number => fullWidth(atom) - spaceWidth(atom, measure)

  const rows: Atom[][] = [[]]
  let used = 0
  for (const atom of atomsOf(runs).flatMap((whole) => cut(whole, width, widthOf))) {
    if (used > 0 && used + widthOf(atom) > width) {
      rows.push([])
      used = 0
    }
    rows.at(-1)!.push(atom)
    used += fullWidth(atom)
    if (atom.ends) {
      rows.push([])
      used = 0
    }
  }
  return rows.filter((row) => row.length > 0).map((row) => piecesOf(row, face, measure))
}

type Measure = (text: string, run: LetterRun) => number

const spaceWidth = ({ fragments }: Atom, measure: Measure): number => {
  const last = fragments.at(-1)
  const spaces = last ? last.text.length - last.text.trimEnd().length : 0
  return last && spaces > 0 ? spaces * measure(' ', last.run) : 0
}

const atomsOf = (runs: LetterRun[]): Atom[] => {
  const whole = runs.map(({ text }) => text).join('')
  const ends = [...whole.matchAll(breaks)].map((found) => found.index + found[0].length)
  const atoms: Atom[] = []
  let start = 0
  for (const end of [...ends, whole.length]) {
    if (end > start) atoms.push({ fragments: between(runs, start, end), ends: whole[end - 1] === '\n' })
    start = end
  }
  return atoms
}

const between = (runs: LetterRun[], start: number, end: number): Atom['fragments'] => {
  let offset = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    offset += run.text.length
    return text ? [{ text: text.replaceAll('\n', ''), run }] : []
  })
}

const cut = (atom: Atom, width: number, widthOf: (atom: Atom) => number): Atom[] => {
  if (widthOf(atom) <= width) return [atom]
  const letters = atom.fragments.flatMap(({ text, run }) =>
    Array.from(new Intl.Segmenter().segment(text), ({ segment }) => ({ text: segment, run })),
  )
  const parts: Atom[] = [{ fragments: [], ends: false }]
  for (const letter of letters) {
    const longer = { fragments: [...parts.at(-1)!.fragments, letter], ends: false }
    if (widthOf(longer) <= width || parts.at(-1)!.fragments.length === 0) parts[parts.length - 1] = longer
    else parts.push({ fragments: [letter], ends: false })
  }
  parts.at(-1)!.ends = atom.ends
  return parts
}

const piecesOf = (row: Atom[], face: Face, measure: Measure): Line => {
  const merged: { text: string; run: LetterRun }[] = []
  for (const { text, run } of row.flatMap(({ fragments }) => fragments)) {
    const last = merged.at(-1)
    if (last?.run === run) last.text += text
    else merged.push({ text, run })
  }
  let x = 0
  return merged.map(({ text, run }) => {
    const piece = {
      text,
      x,
      width: measure(text, run) - spaceWidth({ fragments: [{ text, run }], ends: false }, measure),
      font: fontOf(face, run),
    }
    x += measure(text, run)
    return {
      ...piece,
      ...(run.href ? { href: run.href } : {}),
      ...(run.lang ? { lang: run.lang } : {}),
    }
  })
}
