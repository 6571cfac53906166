import { createHash } from 'node:crypto'
import { type Answer, cacheable } from './answer.ts'
import { type HomeLanguage, homeLanguages, homeTexts } from './home-texts.ts'
import { readLanguages } from './languages.ts'
import type { Snapshot } from './snapshot/snapshot.ts'
import type { View } from './snapshot/view.ts'

const style = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #8884 }
td.number, th.number { text-align: right }
pre { overflow-x: auto; padding: .8rem; border: 1px solid #8884 }
`
const styleHash = createHash('sha256').update(style).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** The front page of the API: what is published right now, with its addresses, in English, French or Belarusian. */
export const home = (snapshot: Snapshot, locale: unknown): Answer => {
  const language: HomeLanguage = locale === 'fr' || locale === 'be' ? locale : 'en'
  const view = snapshot.view(readLanguages(snapshot.model, language, null))
  const page = cacheable(pageOf(view, language), 'text/html; charset=utf-8')
  return { ...page, headers: { 'content-security-policy': policy } }
}

const pageOf = (view: View, language: HomeLanguage): string => {
  const words = homeTexts[language]
  const { entities } = view.snapshot.model
  const rows = entities
    .filter(({ kind }) => kind === 'collection')
    .map(({ slug }) => row(view, slug, language))
  const globals = entities.filter(({ kind, slug }) => kind === 'global' && view.find(slug, slug))
  const query = `{ ${entities.find(({ kind }) => kind === 'collection')?.plural}(locale: ${language}) { totalDocs docs { id } } }`
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title>
<style>${style}</style></head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.lead}</p>
<h2>${words.collections}</h2>
<table>
<thead><tr><th scope="col">${words.name}</th><th scope="col" class="number">${words.documents}</th><th scope="col">${words.newest}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<h2>${words.globals}</h2>
<ul>
${globals.map(({ slug }) => `<li>${link(`/api/globals/${slug}?locale=${language}`, `/api/globals/${slug}`)}</li>`).join('\n') || `<li>${words.none}</li>`}
</ul>
<h2>GraphQL</h2>
<p>${words.example}: ${link(`/api/graphql?query=${encodeURIComponent(query)}`, '/api/graphql')}</p>
<pre>${query}</pre>
</main>
<footer><p>${words.languages}: ${Object.entries(homeLanguages)
    .map(([code, name]) => `<a href="/api?locale=${code}" hreflang="${code}" lang="${code}">${name}</a>`)
    .join(' · ')}</p></footer>
</body>
</html>
`
}

const row = (view: View, slug: string, language: HomeLanguage): string => {
  const documents = view.all(slug)
  const newest = documents
    .map((document) => view.updatedAt(document) ?? '')
    .sort()
    .at(-1)
  const when = newest ? `<time datetime="${newest}">${newest.slice(0, 10)}</time>` : homeTexts[language].none
  const address = link(`/api/${slug}?locale=${language}`, `/api/${slug}`)
  return `<tr><td>${address}</td><td class="number">${documents.length}</td><td>${when}</td></tr>`
}

const link = (href: string, text: string): string => `<a href="${href}">${text}</a>`
