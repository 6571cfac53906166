import { escapeHtml } from '../../lib/escape-html.ts'

/** Markup that is safe to send as it stands. Only this module makes it. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
  toString(): string {
    return this.markup
  }
}

type Piece = Html | string | number | null | undefined | false | readonly Piece[]

const render = (piece: Piece): string => {
  if (piece instanceof Html) return piece.markup
  if (Array.isArray(piece)) return piece.map(render).join('')
  if (piece === null || piece === undefined || piece === false) return ''
  return escapeHtml(String(piece))
}

/** A template whose every inserted text is escaped; lists are joined, null and false are nothing. */
export const html = (parts: TemplateStringsArray, ...pieces: Piece[]): Html =>
  new Html(parts.reduce((markup, part, index) => markup + part + render(pieces[index]), ''))

/** Markup of our own that was made and escaped elsewhere: the letter. */
export const made = (markup: string): Html => new Html(markup)

/** An attribute, or nothing when its value is null or false; `true` gives the bare name. */
export const attribute = (name: string, value: string | boolean | null | undefined): Html => {
  if (value === null || value === undefined || value === false) return html``
  return value === true ? new Html(` ${name}`) : html` ${new Html(name)}="${value}"`
}
