import { hkdfSync } from 'node:crypto'

/** The password of a database role, made from a secret (HKDF-SHA256, RFC 5869): a second value need not be kept. */
export const derivePassword = (secret: string, role: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', `alliance-cms database role ${role}`, 24)).toString('base64url')
