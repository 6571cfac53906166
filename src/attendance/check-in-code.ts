import { createHmac, hkdfSync } from 'node:crypto'
import type { SealKey } from '../lib/seal.ts'

/** Crockford's base32: no letter that is read as another or as a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 10

/**
 * What a badge carries: 10 characters (50 bits) that name a reply to the desk at the door and open nothing. It is not
 * the guest's own code, because a badge is seen by the whole room.
 */
export const checkInCode = (reply: string, key: SealKey): string => {
  const secret = Buffer.from(hkdfSync('sha256', key.secret, '', 'alliance check-in', 32))
  const digest = createHmac('sha256', secret).update(reply).digest()
  return Array.from({ length }, (_, index) => alphabet[(digest[index] ?? 0) % 32]).join('')
}
