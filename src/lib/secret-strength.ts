const leastBytes = 32
const leastPasswordLength = 16
const leastDifferentSymbols = 8

const isVaried = (symbols: Iterable<unknown>): boolean => new Set(symbols).size >= leastDifferentSymbols

/** What is wrong with a secret text, as the end of a sentence, or null: at least 32 bytes, of 8 different symbols. */
export const weaknessOfSecret = (secret: string): string | null => {
  if (Buffer.byteLength(secret) < leastBytes) return `is shorter than ${leastBytes} bytes`
  return isVaried(secret) ? null : 'repeats a few symbols'
}

/** The same for a key of exactly 32 bytes in base64. */
export const weaknessOfKey = (base64: string): string | null => {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length !== leastBytes || bytes.toString('base64') !== base64) return 'is not 32 bytes in base64'
  return isVaried(bytes) ? null : 'repeats a few bytes'
}

/** The same for the password in a database URL. A URL without a host means a local socket, where the system vouches. */
export const weaknessOfDatabaseUrl = (url: string): string | null => {
  const { hostname, username, password } = new URL(url)
  if (!hostname) return null
  if (!password) return 'has no password'
  if (password === username || password.length < leastPasswordLength) {
    return `has a password of fewer than ${leastPasswordLength} characters or one that equals its user name`
  }
  return isVaried(password) ? null : 'has a password that repeats a few symbols'
}
