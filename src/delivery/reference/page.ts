import { createHash } from 'node:crypto'
import { cacheable } from '../answer.ts'
import { openApi } from '../openapi/document.ts'
import { apiVersion, oncePerModel } from '../openapi/resource.ts'
import type { Resource } from '../resources/resource.ts'
import { escapeHtml } from '../../lib/escape-html.ts'
import { operationSection, prose, type Document, type Operation } from './operation.ts'
import { schemaSection } from './schema.ts'
import { style } from './style.ts'

const styleHash = createHash('sha256').update(style).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** `/api/reference`: the OpenAPI document as one page to read, without script and without any other host. */
export const reference: Resource = {
  path: '/api/reference',
  answer: oncePerModel((model) => ({
    ...cacheable(pageOf(openApi(model, apiVersion) as Document), 'text/html; charset=utf-8'),
    headers: { 'content-security-policy': policy },
  })),
}

const pageOf = (document: Document): string => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const byTag = Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? '')
  const tags = document.tags.map(({ name }) => name).filter((name) => byTag.has(name))
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API reference</title>
<style>${style}</style></head>
<body>
<nav aria-label="Resources"><ul>${tags.map((tag) => `<li><a href="#about-${tag}">${tag}</a></li>`).join('')}<li><a href="#schemas">schemas</a></li></ul></nav>
<main>
<h1>${escapeHtml(document.info.title)}</h1>
<p>${prose(document.info.description)}</p>
<p>Version ${document.info.version} · <a href="/api/openapi.json">openapi.json</a> · <a href="/api/schema.graphql">schema.graphql</a> · <a href="/api/graphiql">GraphiQL</a></p>
${tags.map((tag) => section(tag, byTag.get(tag) ?? [], document)).join('\n')}
<section id="schemas"><h2>schemas</h2>
${Object.entries(document.components.schemas)
  .map(([name, schema]) => schemaSection(name, schema))
  .join('\n')}
</section>
</main>
</body>
</html>
`
}

const section = (
  tag: string,
  operations: { path: string; method: string; operation: Operation }[],
  document: Document,
): string =>
  `<section id="about-${tag}"><h2>${tag}</h2>${operations
    .map(({ path, method, operation }) => operationSection(path, method, operation, document))
    .join('\n')}</section>`
