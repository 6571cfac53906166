const marks = 2 ** 18
const forgetAfter = 2 ** 14

/**
 * Remembers roughly what was asked for lately, in 256 KB whatever the keys are. Every key has two marks; one key in
 * seventy is taken for known before it is, and its answer is then kept one time too early.
 */
export class Doorkeeper {
  #seen: Uint8Array | null = null
  #count = 0

  /** Whether the key was here before; from now on it was. */
  knows(key: string): boolean {
    this.#seen ??= new Uint8Array(marks)
    const hash = hashOf(key)
    const [one, other] = [hash & (marks - 1), (hash >>> 14) & (marks - 1)]
    if (this.#seen[one] === 1 && this.#seen[other] === 1) return true
    if (++this.#count > forgetAfter) {
      this.#seen.fill(0)
      this.#count = 1
    }
    this.#seen[one] = 1
    this.#seen[other] = 1
    return false
  }
}

/** FNV-1a with a last stir, so that every bit depends on every character. */
const hashOf = (key: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
