import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** A 256-bit key and its short public name, which tells the sealed text of one key from that of another. */
export type SealKey = { id: string; secret: Buffer }

/** Where a sealed text belongs. It opens nowhere else. */
export type Place = { collection: string; id: string; field: string }

const version = 'v1'
const envelope = /^v1\.([0-9a-f]{8})\.([\w-]{16})\.([\w-]{86,})$/
const ivBytes = 12
const tagBytes = 16
const block = 64

/** The key from 32 bytes in base64. Throws a sentence when it is anything else. */
export const sealKey = (base64: string): SealKey => {
  const secret = Buffer.from(base64, 'base64')
  if (secret.length !== 32) throw new Error('The sealing key must be 32 bytes in base64.')
  return {
    id: createHash('sha256').update('alliance seal key').update(secret).digest('hex').slice(0, 8),
    secret,
  }
}

export const isSealed = (text: unknown): text is string => typeof text === 'string' && envelope.test(text)

/** The id of the key a sealed text was made with, or null when it is not a sealed text. */
export const keyIdOf = (text: string): string | null => envelope.exec(text)?.[1] ?? null

/** `v1.<key id>.<IV>.<ciphertext and tag>`, AES-256-GCM (NIST SP 800-38D) with a random IV of 96 bits. */
export const seal = (plaintext: string, place: Place, key: SealKey): string => {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key.secret, iv, { authTagLength: tagBytes })
  cipher.setAAD(associated(place))
  const sealed = Buffer.concat([cipher.update(pad(plaintext)), cipher.final(), cipher.getAuthTag()])
  return [version, key.id, iv.toString('base64url'), sealed.toString('base64url')].join('.')
}

/** The plaintext. Throws when the text was changed, belongs to another place or was made with another key. */
export const unseal = (sealed: string, place: Place, key: SealKey): string => {
  const [, keyId, iv, body] = envelope.exec(sealed) ?? []
  if (!keyId || !iv || !body) throw new Error('This is not a sealed text.')
  if (keyId !== key.id) throw new Error(`Sealed with key ${keyId}, opened with key ${key.id}.`)
  const bytes = Buffer.from(body, 'base64url')
  const opening = { authTagLength: tagBytes }
  const decipher = createDecipheriv('aes-256-gcm', key.secret, Buffer.from(iv, 'base64url'), opening)
  decipher.setAAD(associated(place))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  return unpad(Buffer.concat([decipher.update(bytes.subarray(0, -tagBytes)), decipher.final()]))
}

const associated = ({ collection, id, field }: Place): Buffer => {
  const parts = [collection, id, field]
  if (parts.some((part) => part === '' || part.includes('|')))
    throw new Error('A place has three plain parts.')
  return Buffer.from(parts.join('|'))
}

/** ISO/IEC 7816-4: without it the length of the ciphertext would tell which option of a short list was chosen. */
const pad = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'utf8')
  const padded = Buffer.alloc((Math.floor(bytes.length / block) + 1) * block)
  bytes.copy(padded)
  padded[bytes.length] = 0x80
  return padded
}

const unpad = (bytes: Buffer): string => bytes.subarray(0, bytes.lastIndexOf(0x80)).toString('utf8')
