import type { Answer } from '../answer.ts'
import type { Current } from '../current.ts'
import { sendable, type Variant } from '../memo/kept.ts'
import type { Encoding } from '../memo/encoding.ts'

/** Caches may keep an answer for seconds and ask again by ETag; when we are down they may use it for ten minutes. */
const publicCaching = 'public, max-age=0, s-maxage=5, stale-while-revalidate=10, stale-if-error=600'

const everywhere = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link, retry-after, x-log-seq, x-log-lost-since',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

type Fields = { [name: string]: string }

/** Header fields of an answer, without those of one representation. `seq` is the newest log row the answer knows. */
export const fieldsOf = (answer: Omit<Answer, 'body'>, seq: number | undefined): Fields => ({
  ...everywhere,
  ...(seq !== undefined && { 'x-log-seq': String(seq) }),
  'cache-control': answer.etag ? publicCaching : 'no-store',
  ...(answer.etag && { vary: 'accept-encoding' }),
  ...(answer.tags && { 'cache-tag': answer.tags.join(','), 'surrogate-key': answer.tags.join(' ') }),
  ...answer.headers,
  'content-type': answer.type,
})

/** A representation with its own strong ETag: compressed bytes are other bytes. */
export const variantOf = (
  answer: Omit<Answer, 'body'>,
  seq: number | undefined,
  encoding: Encoding,
  body: Buffer,
): Variant => {
  const own = answer.etag ?? '""'
  const etag = encoding === 'identity' ? own : `${own.slice(0, -1)}-${encoding}"`
  const fields: Fields = {
    ...fieldsOf(answer, seq),
    etag,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    'content-length': String(body.length),
  }
  return { body: sendable(body), etag, fields: Object.entries(fields).flat() }
}

/** Told only while the log is out of reach. */
export const lostFields = ({ lostAt }: Current): Fields =>
  lostAt ? { 'x-log-lost-since': lostAt.toISOString() } : {}
