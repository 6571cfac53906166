import { escapeHtml } from '../lib/escape-html.ts'
import { say, spokenFor } from '../i18n/say.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Piece } from './body.ts'

/**
 * Styles that Outlook keeps, with both colours set: a program with a dark mode either leaves them or turns both round.
 * Nothing is loaded from anywhere.
 */
const styles = {
  page: 'margin:0;padding:16px;background-color:#ffffff;color:#1b1b1f',
  text: 'margin:0 0 14px;font:16px/1.5 Helvetica,Arial,sans-serif;color:#1b1b1f',
  small: 'margin:0 0 10px;font:13px/1.5 Helvetica,Arial,sans-serif;color:#55555f',
  box: 'margin:0 0 18px;padding:4px 0 4px 14px;border-left:4px solid #c8102e;font:16px/1.5 Helvetica,Arial,sans-serif;color:#1b1b1f',
  list: 'margin:0 0 14px;padding:0 0 0 24px;font:16px/1.5 Helvetica,Arial,sans-serif;color:#1b1b1f',
  link: 'color:#a00d24;text-decoration:underline',
  address: 'margin:0 0 14px;font:16px/1.5 Helvetica,Arial,sans-serif;word-break:break-all',
}

/** A whole HTML document of its own. */
export const htmlOf = (pieces: readonly Piece[], subject: string, language: Locale): string =>
  `<!doctype html>
<html lang="${spokenFor(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(subject)}</title>
</head>
<body style="${styles.page}">
<div style="max-width:600px">
${pieces.map((piece) => element(piece, language)).join('\n')}
</div>
</body>
</html>
`

const element = (piece: Piece, language: Locale): string => {
  switch (piece.kind) {
    case 'paragraph':
      return `<p style="${styles.text}">${linked(say(piece.text, language))}</p>`
    case 'small':
      return `<p style="${styles.small}">${linked(say(piece.text, language))}</p>`
    case 'lines': {
      const [first = '', ...rest] = piece.lines.map((line) => escapeHtml(say(line, language)))
      return `<p style="${styles.box}">${[`<strong>${first}</strong>`, ...rest].join('<br>')}</p>`
    }
    case 'list': {
      const items = piece.items.map((item) => `<li>${escapeHtml(say(item, language))}</li>`)
      return `<p style="${styles.text}"><strong>${escapeHtml(say(piece.title, language))}</strong></p>
<ul style="${styles.list}">${items.join('')}</ul>`
    }
    case 'address':
      return `<p style="${styles.address}">${anchor(piece.address)}</p>`
    case 'letter':
      return piece.html
  }
}

const anchor = (address: string): string =>
  `<a href="${escapeHtml(address)}" style="${styles.link}">${escapeHtml(address)}</a>`

/** Addresses of mail are linked; web addresses stay text, because only the guest's own page is to be opened from here. */
const linked = (text: string): string =>
  escapeHtml(text).replace(
    /[\w.+-]+@[\w-]+(?:[.][\w-]+)+/g,
    (address) => `<a href="mailto:${address}" style="${styles.link}">${address}</a>`,
  )
