import type { Session } from './sessions.ts'
import { unkept } from './shown-page.ts'

const shown = ['content-type', 'content-length', 'content-disposition', 'content-security-policy']

/** What a page of the preview links to in the public API: pictures, calendars, feeds. */
export const shownFile = async ({ app }: Session, url: string): Promise<Response> => {
  const { statusCode, headers, rawPayload } = await app.inject({ method: 'GET', url })
  const kept = shown.flatMap((name): [string, string][] =>
    headers[name] === undefined ? [] : [[name, String(headers[name])]],
  )
  return new Response(new Uint8Array(rawPayload), {
    status: statusCode,
    headers: { ...Object.fromEntries(kept), ...unkept },
  })
}
