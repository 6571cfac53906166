import type { BlockOf } from '../definition.ts'
import { isEmpty, open, type Outcome } from './outcome.ts'
import { lengthOf } from './plain-text.ts'

/** RFC 5321 4.5.3.1.3 allows 256 octets for a path with its angle brackets. */
const longest = 254

/** One bare address. Nothing that a mail header could read as a second address, a name or a line end. */
const address =
  /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u

export const email = (raw: unknown, block: BlockOf<'email'>): Outcome => {
  if (isEmpty(raw)) return open(block)
  if (typeof raw !== 'string') return { error: 'wrong-type' }
  const value = raw.toWellFormed().normalize('NFC').trim()
  if (value === '') return open(block)
  if (lengthOf(value) > longest) return { error: 'too-long' }
  return address.test(value) ? { value } : { error: 'invalid-email' }
}
