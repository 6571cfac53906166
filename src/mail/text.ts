import type { Locale } from '../i18n/locales.ts'
import { say } from '../i18n/say.ts'
import { wrapped } from '../letters/wrap.ts'
import type { Piece } from './body.ts'

const columns = 72

/** The same mail for whoever reads mail as text. */
export const textOf = (pieces: readonly Piece[], language: Locale): string =>
  pieces
    .map((piece) => written(piece, language))
    .join('\n\n')
    .concat('\n')

const written = (piece: Piece, language: Locale): string => {
  switch (piece.kind) {
    case 'paragraph':
    case 'small':
      return wrapped(say(piece.text, language), columns)
    case 'lines':
      return piece.lines.map((line) => `  ${say(line, language)}`).join('\n')
    case 'list':
      return [say(piece.title, language), ...piece.items.map((item) => `- ${say(item, language)}`)].join('\n')
    case 'address':
      return piece.address
    case 'letter':
      return piece.text.trim()
  }
}
