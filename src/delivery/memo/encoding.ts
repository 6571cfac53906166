export type Encoding = 'br' | 'gzip' | 'identity'

const known = new Map<string, Encoding>()
const kept = 200

/** The best encoding that a request takes: brotli, then gzip, unless it gives one of them no or a lower weight. */
export const encodingOf = (accepted: string | undefined): Encoding => {
  if (!accepted) return 'identity'
  const before = known.get(accepted)
  if (before) return before
  const encoding = read(accepted)
  if (accepted.length <= 100 && known.size < kept) known.set(accepted, encoding)
  return encoding
}

/** RFC 9110, 12.5.3. */
const read = (accepted: string): Encoding => {
  const weights = new Map<string, number>()
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0)
  }
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0
  const [brotli, gzip] = [weightOf('br'), weightOf('gzip')]
  if (Math.max(brotli, gzip) === 0 || (weights.get('identity') ?? 0) > Math.max(brotli, gzip))
    return 'identity'
  return brotli >= gzip ? 'br' : 'gzip'
}
