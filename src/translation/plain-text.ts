type Node = { type?: unknown; text?: unknown; children?: unknown }

const blocks = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablecell'])

/** A text as a person reads it: rich text block by block, each on its own line; nothing of what is not text. */
export const plainText = (value: unknown): string => {
  if (typeof value === 'string') return value
  const root = (value as { root?: unknown } | null | undefined)?.root
  return root
    ? read(root)
        .replace(/\n{2,}/g, '\n')
        .trim()
    : ''
}

const read = (value: unknown): string => {
  const { type, text, children } = value as Node
  if (type === 'linebreak') return '\n'
  if (typeof text === 'string') return text
  const inside = Array.isArray(children) ? children.map(read).join('') : ''
  return blocks.has(String(type)) ? `\n${inside}\n` : inside
}
