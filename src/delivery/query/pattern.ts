type Token = { wild: 'any' | 'one' | null; char: string }

/**
 * SQL's ILIKE as a function: `%` any run, `_` one character, `\` takes the next one literally, case ignored.
 * Written as a two-pointer walk because a regular expression made from a visitor's pattern can take for ever.
 */
export const ilike = (pattern: string): ((text: string) => boolean) => {
  const tokens = tokenize(pattern.toLowerCase())
  const inner = tokens.slice(1, -1)
  const plain =
    tokens.length >= 2 &&
    isAny(tokens[0]) &&
    isAny(tokens.at(-1)) &&
    inner.every((token) => token.wild === null)
  if (!plain) return (text) => walk(tokens, [...text.toLowerCase()])
  const word = inner.map((token) => token.char).join('')
  return (text) => text.toLowerCase().includes(word)
}

const isAny = (token: Token | undefined): boolean => token?.wild === 'any'

const tokenize = (pattern: string): Token[] => {
  const tokens: Token[] = []
  let literal = false
  for (const char of pattern) {
    if (!literal && char === '\\') literal = true
    else {
      tokens.push({ wild: literal ? null : char === '%' ? 'any' : char === '_' ? 'one' : null, char })
      literal = false
    }
  }
  return tokens
}

const walk = (tokens: Token[], text: string[]): boolean => {
  let [at, token, star, retry] = [0, 0, -1, 0]
  while (at < text.length) {
    const here = tokens[token]
    if (here && here.wild !== 'any' && (here.wild === 'one' || here.char === text[at])) {
      at++
      token++
    } else if (here?.wild === 'any') {
      star = token++
      retry = at
    } else if (star >= 0) {
      token = star + 1
      at = ++retry
    } else return false
  }
  return tokens.slice(token).every((rest) => rest.wild === 'any')
}
