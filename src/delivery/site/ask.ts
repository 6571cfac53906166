/** What the site's process answered. */
export type Rendered = { status: number; type: string; body: Buffer; location?: string }

/** Milliseconds; less than a silent connection of a reader is given, so that the reader hears of it. */
const usualPatience = 8_000
type Asking = { headers?: Record<string, string>; patience?: number }

const largest = 4 * 1024 * 1024

/**
 * Asks the site's process for a path. Nothing of the reader's request goes with it, so that nothing of it can make a
 * difference: no header, no cookie, no address. `headers` are ours. Rejects when there is no whole answer in time.
 */
export const askSite = async (
  site: string,
  path: string,
  { headers = {}, patience = usualPatience }: Asking = {},
): Promise<Rendered> => {
  const answer = await fetch(site + path, {
    headers: { accept: 'text/html,*/*', 'accept-encoding': 'identity', ...headers },
    cache: 'no-store',
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  })
  const location = answer.headers.get('location')
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    body: await wholeBody(answer),
    ...(location !== null && { location }),
  }
}

const wholeBody = async ({ body }: Response): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > largest) throw new Error(`The site answered with more than ${largest} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
