/** Where two JSON values differ, as paths with both values; empty when they are the same. */
export const differences = (expected: unknown, actual: unknown, path = '$'): string[] => {
  if (isBranch(expected) && isBranch(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)])
    return [...names].flatMap((name) => differences(expected[name], actual[name], `${path}.${name}`))
  }
  return Object.is(expected, actual)
    ? []
    : [`${path}: ${JSON.stringify(expected)} and ${JSON.stringify(actual)}`]
}

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
