import { lacinka } from '../../lib/belarusian/lacinka.ts'

type Node = { [name: string]: unknown }

const known = new WeakMap<object, unknown>()

/** Lexical JSON with its words in the Latin alphabet; links, code and everything that is no text stay. */
export const richTextInLatin = (value: unknown): unknown => {
  if (!isNode(value) || !isNode(value['root'])) return value
  const before = known.get(value)
  if (before) return before
  const made = { ...value, root: nodeInLatin(value['root']) }
  known.set(value, made)
  return made
}

const nodeInLatin = (node: Node): Node => {
  const { children, text } = node
  if (node['type'] === 'text' && typeof text === 'string') return { ...node, text: lacinka(text) }
  if (node['type'] === 'code' || !Array.isArray(children)) return node
  return { ...node, children: children.map((child: unknown) => (isNode(child) ? nodeInLatin(child) : child)) }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
