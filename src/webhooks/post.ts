import { lookup as resolve } from 'node:dns'
import { request as overHttp, type IncomingMessage } from 'node:http'
import { request as overHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from '../lib/public-address.ts'

export type Posted = { status: number; receipt: string | null }
export type Reach = { protocols: readonly string[]; allows: (address: string) => boolean }

/** Only over TLS, and only to the public internet: a webhook must not become a way into our network. */
export const internetOnly: Reach = { protocols: ['https:'], allows: isPublicAddress }

const patience = 10_000

/** Why nothing was sent or no answer came: a code that can be shown, never a text from outside. */
export class Unreachable extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/**
 * Posts a body and tells the status of the answer. Redirects are not followed. The address is checked at the moment
 * of connecting, so that a name which points elsewhere a second later gains nothing (DNS rebinding). Throws Unreachable.
 */
export const post = (
  address: string,
  body: string,
  headers: Record<string, string>,
  reach: Reach = internetOnly,
): Promise<Posted> => {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !reach.protocols.includes(url.protocol))
    return Promise.reject(new Unreachable('address-not-allowed'))
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (/^[\d.]+$|:/.test(host) && !reach.allows(host))
    return Promise.reject(new Unreachable('address-not-allowed'))
  const { promise, resolve: done, reject } = Promise.withResolvers<Posted>()
  const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    lookup: guarded(reach),
    signal: AbortSignal.timeout(patience),
    agent: false,
  })
  request.on('response', (answer) => {
    answer.destroy()
    done({ status: answer.statusCode ?? 0, receipt: receiptOf(answer) })
  })
  request.on('error', (error: NodeJS.ErrnoException & { cause?: unknown }) =>
    reject(error instanceof Unreachable ? error : new Unreachable(error.code ?? error.name)),
  )
  request.end(body)
  return promise
}

const receiptOf = ({ headers }: IncomingMessage): string | null => {
  const given = headers['webhook-receipt']
  return typeof given === 'string' && given.length <= 200 ? given : null
}

const guarded =
  ({ allows }: Reach): LookupFunction =>
  (hostname, options, callback) =>
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const addresses = error ? [] : found
      const safe = addresses.filter(({ address }) => allows(address))
      if (error) callback(error, '', 0)
      // One address inside is enough to refuse the name: it is no accident.
      else if (safe.length < addresses.length || safe.length === 0)
        callback(new Unreachable('address-not-allowed'), '', 0)
      else if (options.all) callback(null, safe)
      else callback(null, safe[0]?.address ?? '', safe[0]?.family ?? 0)
    })
