import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { SealKey } from '../lib/seal.ts'

/** The key that turns the random part of a link into the link. It is kept nowhere: it follows from the sealing key. */
export type LinkKey = { secret: Buffer }

/** Crockford's base32: no letter that is taken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const tokenBytes = 24
const codeLength = 12
const token = /^[A-Za-z0-9_-]{32}$/
const code = /^[0-9A-HJKMNP-TV-Z]{12}$/

/** HKDF (RFC 5869) with a label of its own, so that neither key tells the other. */
export const linkKey = ({ secret }: SealKey): LinkKey => ({
  secret: Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'alliance links', 32)),
})

const keyed = (key: LinkKey, text: string): Buffer => createHmac('sha256', key.secret).update(text).digest()

/** 128 random bits in hex: what is stored of a link. Without the key it opens nothing. */
export const newNonce = (): string => randomBytes(16).toString('hex')

/** The link's own part of its address: 32 characters, 192 bits. */
export const tokenOf = (nonce: string, key: LinkKey): string =>
  keyed(key, `link|${nonce}`).subarray(0, tokenBytes).toString('base64url')

/** The same link to type from paper: 12 characters, 60 bits. */
export const codeOf = (nonce: string, key: LinkKey): string => {
  const bytes = keyed(key, `code|${nonce}`)
  return Array.from({ length: codeLength }, (_, index) => alphabet[bytes[index]! % 32]).join('')
}

/** As people read it: `XXXX-XXXX-XXXX`. */
export const spacedCode = (typed: string): string => typed.replace(/(.{4})(?=.)/g, '$1-')

export const hashOfToken = (link: string): string => createHash('sha256').update(link).digest('hex')

/** Keyed, because 60 bits alone could be searched by whoever stole the table. */
export const hashOfCode = (typed: string, key: LinkKey): string =>
  keyed(key, `check|${typed}`).toString('hex')

/** What to look a link up by: a token, or a code as people type it. Null when it is neither. */
export const readLink = (text: string, key: LinkKey): { hash: string; by: 'link' | 'code' } | null => {
  if (token.test(text)) return { hash: hashOfToken(text), by: 'link' }
  const typed = text
    .toUpperCase()
    .replace(/[\s‐-―-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.test(typed) ? { hash: hashOfCode(typed, key), by: 'code' } : null
}

export const addressOf = (publicUrl: string, link: string): string => `${publicUrl}/r/i/${link}`
