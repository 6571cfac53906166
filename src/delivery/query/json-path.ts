/** Every value at a path inside a JSON value; lists on the way are entered, as Postgres' lax paths do. */
export const valuesAt = (value: unknown, path: string[]): unknown[] => {
  const [name, ...rest] = path
  if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, path))
  if (name === undefined) return [value]
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return []
  return valuesAt((value as { [key: string]: unknown })[name], rest)
}
