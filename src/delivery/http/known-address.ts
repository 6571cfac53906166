/**
 * An address without the parameters that make no difference to its answer: what is ignored must not be remembered
 * either, or any number of them would be worked out anew.
 */
export const knownAddress = (url: string, known: readonly string[]): string => {
  const mark = url.indexOf('?')
  if (mark < 0) return url
  const kept = url
    .slice(mark + 1)
    .split('&')
    .filter((pair) => {
      const name = nameOf(pair)
      return name === null || known.includes(name)
    })
  return kept.length > 0 ? `${url.slice(0, mark)}?${kept.join('&')}` : url.slice(0, mark)
}

/** `fallback-locale[0]=fr` is a part of `fallback-locale`. Null for what cannot be read, and is refused. */
const nameOf = (pair: string): string | null => {
  const [name = ''] = pair.split('=')
  try {
    return decodeURIComponent(name).replace(/\[.*$/, '')
  } catch {
    return null
  }
}
