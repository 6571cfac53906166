import { createHash } from 'node:crypto'
import { type Answer, fleeting } from '../answer.ts'
import type { SiteAddress } from './address.ts'
import { unavailableTexts } from './unavailable-texts.ts'

const retryAfterSeconds = 30

const style = `
:root { color-scheme: light dark; --ink: #1d1b1a; --paper: #fff; --red: #b3131f }
@media (prefers-color-scheme: dark) { :root { --ink: #eeebe8; --paper: #161514; --red: #ff8a8f } }
body { margin: 0; font: 1.125rem/1.6 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper) }
main { max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem; border-top: .375rem solid var(--red) }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 2rem 0 1rem }
a { color: inherit; display: inline-block; padding: .5rem 0 }
`
const styleHash = createHash('sha256').update(style).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors `

/** The page that needs nothing but itself, in the language of the address where it is English, French or Belarusian. */
export const unavailable = ({ locale, kind }: Pick<SiteAddress, 'locale' | 'kind'>, path: string): Answer => {
  const language = locale === 'fr' || locale === 'be' ? locale : 'en'
  const { title, text, again } = unavailableTexts[language]
  const page = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${style}</style></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="${path.replaceAll('&', '&amp;')}">${again}</a></p></main></body>
</html>
`
  return fleeting(503, page, 'text/html; charset=utf-8', {
    'content-security-policy': policy + (kind === 'embed' ? '*' : "'none'"),
    'referrer-policy': 'same-origin',
    'retry-after': String(retryAfterSeconds),
    ...(kind !== 'embed' && { 'x-frame-options': 'DENY' }),
  })
}
