import { setTimeout as sleep } from 'node:timers/promises'

export type Crawled = { path: string; from: string; status: number; type: string; body: string }

const atATime = 8

/** Addresses of this host that a page names: links, images, styles, alternates. Fragments are left off. */
export const namedIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&').replace(/#.*$/, ''))
    .filter((address) => address !== '')

/** The path within the site, when the address is one of this host. */
const within = (address: string, base: string): string | undefined => {
  const url = new URL(address, base)
  return url.origin === base ? url.pathname + url.search : undefined
}

/** Every page that can be reached from some, and everything of this host that they name. */
export const crawl = async (base: string, starts: string[]): Promise<Map<string, Crawled>> => {
  const found = new Map<string, Crawled>()
  const seen = new Set(starts)
  const waiting = starts.map((path) => ({ path, from: '' }))
  let running = 0

  const visit = async ({ path, from }: { path: string; from: string }): Promise<void> => {
    const answer = await fetch(base + path, { redirect: 'manual' })
    const type = answer.headers.get('content-type') ?? ''
    const html = type.startsWith('text/html')
    const body = html ? await answer.text() : ''
    if (!html) await answer.body?.cancel()
    found.set(path, { path, from, status: answer.status, type, body })
    // Pages of other doors are looked at, but their own links are their own matter.
    if (!html || /^\/(api|r)\b/.test(path)) return
    for (const address of namedIn(body)) {
      const next = within(address, base)
      if (next === undefined || seen.has(next)) continue
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
