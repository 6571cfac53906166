import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { inLanguage } from '../i18n/label.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import { unkept } from './shown-page.ts'
import { words } from './words.ts'

const read = (file: string): string => readFileSync(path.resolve('src/preview', file), 'utf8')
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The panel that Payload shows beside a form and tells what is typed: two frames, so that a new page comes without a flash. */
export const framePage = (req: PayloadRequest): Response => {
  const [script, style] = [read('frame-client.js'), read('frame.css')]
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
  return new Response(html(req.i18n.language, script, style), {
    headers: { ...unkept, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  })
}

const html = (language: string, script: string, style: string): string => {
  const say = (name: keyof typeof words): string => escapeHtml(inLanguage(words[name], language))
  // Pages run no script: with their origin they may load the styles that only the signed-in person gets.
  const frame = (more: string): string =>
    `<iframe title="${say('title')}" sandbox="allow-same-origin"${more}></iframe>`
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${say('title')}</title>
<style>${style}</style></head>
<body data-drawing="${say('drawing')}" data-unsaved="${say('unsaved')}" data-failed="${say('failed')}">
<header>
<label>${say('audience')}<select><option value="public">${say('public')}</option><option value="delegations">${say('delegations')}</option></select></label>
<p role="status">${say('waiting')}</p>
</header>
<main>${frame('')}${frame(' hidden')}</main>
<script type="module">${script}</script>
</body>
</html>
`
}
