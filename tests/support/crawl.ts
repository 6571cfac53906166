import { setTimeout as sleep } from 'node:timers/promises'

export type Crawled = { path: string; from: string; status: number; type: string; body: string }

const atATime = 8

/** Addresses of this host that a page names: links, images, styles, alternates. Fragments are left off. */
const namedIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&').replace(/#.*$/, ''))
    .filter((address) => address !== '')

/** The path within the site, when the address is one of this host. */
const within = (address: string, base: string): string | undefined => {
  const url = new URL(address, base)
  return url.origin === base ? url.pathname + url.search : undefined
}

type Bounds = { visits: (path: string) => boolean }

/** Every page that can be reached from some, and everything of this host that they name, as far as one `visits`. */
export const crawl = async (
  base: string,
  starts: string[],
  { visits }: Bounds,
): Promise<Map<string, Crawled>> => {
  const found = new Map<string, Crawled>()
  const seen = new Set(starts)
  const waiting = starts.map((path) => ({ path, from: '' }))
  let running = 0

  const visit = async ({ path, from }: { path: string; from: string }): Promise<void> => {
    const answer = await fetch(base + path, { redirect: 'manual' })
    const type = answer.headers.get('content-type') ?? ''
    const html = type.startsWith('text/html')
    const read = html || /xml|calendar/.test(type)
    const body = read ? await answer.text() : ''
    if (!read) await answer.body?.cancel()
    found.set(path, { path, from, status: answer.status, type, body })
    // Pages of other doors are looked at, but their own links are their own matter.
    if (!html || /^\/(api|r)\b/.test(path)) return
    for (const address of namedIn(body)) {
      const next = within(address, base)
      if (next === undefined || seen.has(next) || !visits(next)) continue
      seen.add(next)
      waiting.push({ path: next, from: path })
    }
  }

  while (waiting.length > 0 || running > 0) {
    const next = running < atATime ? waiting.shift() : undefined
    if (next) {
      running += 1
      void visit(next).finally(() => (running -= 1))
    } else await sleep(2)
  }
  return found
}

/** Lets so many documents of each kind and language pass, and everything that is no document's page. */
export const someOfEach = (most: (language: string) => number): Bounds['visits'] => {
  const passed = new Map<string, number>()
  return (path) => {
    const [, language = '', kind, document] = path.split('/')
    if (!document || !/^[a-z]{2}(-\w+)?$/.test(language)) return true
    const key = `${language} ${kind} ${document.includes('?') || path.endsWith('/opengraph-image')}`
    const before = passed.get(key) ?? 0
    passed.set(key, before + 1)
    return before < most(language)
  }
}
