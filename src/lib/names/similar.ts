const shortest = 5

/** Whether two words of a name differ by one letter at most; short ones must be the same. */
const nearly = (a: string, b: string): boolean => {
  if (a === b) return true
  if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  const rest = (word: string, longer: boolean) => word.slice(start + (longer ? 1 : 0))
  return rest(a, a.length >= b.length) === rest(b, b.length >= a.length)
}

/**
 * Whether two names may be one person's though they are not the same: a word spelt after Russian (Tikhanovskaya), or a
 * patronymic or second name that only one of the two has.
 */
export const similar = (a: readonly string[], b: readonly string[]): boolean => {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  return fewer.length >= 2 && fewer.every((word) => more.some((other) => nearly(word, other)))
}
