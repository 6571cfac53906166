import { createRequire } from 'node:module'
import { type Answer, cacheable } from '../answer.ts'

/**
 * The page runs scripts, so it gets an origin of its own (`sandbox` without `allow-same-origin`): whatever goes wrong
 * in it cannot act as this host, which also takes guests' answers. It reads the API as every other site does.
 */
const policy =
  "sandbox allow-scripts allow-popups; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; " +
  "img-src data:; font-src data:; worker-src blob: data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'"

type Renderer = {
  renderGraphiQL: (options: { endpoint: string; title: string; defaultQuery: string }) => string
}

const query = `{
  Meetings(locale: fr) {
    docs {
      title
      city
      startsAt
    }
  }
}
`

/** An origin of its own keeps nothing, and GraphiQL does not start without a place to keep tabs in. */
const storage = `<script>
for (const name of ['localStorage', 'sessionStorage']) {
  const kept = new Map()
  Object.defineProperty(window, name, { value: {
    get length() { return kept.size },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(String(key)) ?? null,
    setItem: (key, value) => void kept.set(String(key), String(value)),
    removeItem: (key) => void kept.delete(String(key)),
    clear: () => kept.clear(),
  } })
}
</script>`

/** A page to try queries on, from this host alone: nine megabytes of scripts. */
export const graphiqlPage = (): Answer => {
  const { renderGraphiQL } = createRequire(import.meta.url)('@graphql-yoga/render-graphiql') as Renderer
  const page = renderGraphiQL({ endpoint: '/api/graphql', title: 'GraphiQL', defaultQuery: query })
  return {
    ...cacheable(page.replace('<head>', `<head>${storage}`), 'text/html; charset=utf-8'),
    headers: { 'content-security-policy': policy },
  }
}
