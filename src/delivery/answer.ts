import { hash } from 'node:crypto'

/** A finished answer; `etag` only on what may be cached. */
export type Answer = {
  status: number
  type: string
  body: Buffer
  etag?: string
  headers?: Record<string, string>
  /** The collections and globals it depends on, for caches that forget by key. */
  tags?: string[]
  /** Milliseconds after which it is made anew although nothing was published, because it also depends on the time. */
  keepFor?: number
}

const json = 'application/json; charset=utf-8'

/** A public answer that may be kept by caches and asked for again with If-None-Match. */
export const cacheable = (value: unknown, type = json): Answer => {
  const body = bytesOf(value)
  return {
    status: 200,
    type,
    body,
    etag: `"${hash('sha256', body, 'base64url').slice(0, 22)}"`,
  }
}

/** An answer that nobody keeps: problems, health, GraphQL errors. */
export const fleeting = (
  status: number,
  value: unknown,
  type = json,
  headers?: Record<string, string>,
): Answer => {
  const body = bytesOf(value)
  return { status, type, body, ...(headers && { headers }) }
}

const bytesOf = (value: unknown): Buffer => {
  if (Buffer.isBuffer(value)) return value
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
}
