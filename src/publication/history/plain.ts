/** What a text says without its marks, a line for each paragraph; for reading side by side. */
export const plain = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  const { root } = value as { root?: { children?: unknown[] } }
  return root ? (root.children ?? []).map(words).join('\n') : JSON.stringify(value)
}

const words = (node: unknown): string => {
  const { text, children = [], type } = node as { text?: string; children?: unknown[]; type?: string }
  return text ?? children.map(words).join(type === 'list' ? '\n' : '')
}
