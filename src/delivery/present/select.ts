/** Payload's select: either only what is true, or all but what is false; `undefined` selects everything. */
export type Select = { mode: 'include' | 'exclude'; fields: { [field: string]: unknown } } | undefined

export const readSelect = (given: unknown): Select =>
  isObject(given) && Object.keys(given).length > 0 ? { mode: modeOf(given), fields: given } : undefined

export const selects = (select: Select, name: string): boolean => {
  if (!select) return true
  const chosen = flag(select.fields[name])
  return select.mode === 'include' ? Boolean(chosen) : chosen !== false
}

/** The select for what is inside a group or array. */
export const within = (select: Select, name: string): Select => {
  const inner = select?.fields[name]
  return select && isObject(inner) ? { mode: select.mode, fields: inner } : undefined
}

/** The select for one kind of block inside a blocks field; id and blockType are always answered. */
export const withinBlock = (select: Select, name: string, block: string): Select => {
  const blocks = select?.fields[name]
  if (!select || !isObject(blocks)) return undefined
  const chosen = flag(blocks[block])
  if (isObject(chosen)) return { mode: select.mode, fields: chosen }
  const nothing = select.mode === 'exclude' ? chosen === false : !chosen
  return nothing ? { mode: 'include', fields: {} } : undefined
}

const modeOf = (select: { [field: string]: unknown }): 'include' | 'exclude' => {
  for (const value of Object.values(select)) {
    if (flag(value) === false) return 'exclude'
    if (isObject(value)) return modeOf(value)
  }
  return 'include'
}

const flag = (value: unknown): unknown => (value === 'true' ? true : value === 'false' ? false : value)

const isObject = (value: unknown): value is { [field: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
