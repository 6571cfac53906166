/** A node of Lexical JSON; what is in it depends on its type and is checked where it is read. */
export type Node = { [name: string]: unknown }

/** A published document that a text points at. `image`: what shows it, when it is a file that can be shown. */
export type Target = { address: string; image?: Image; name?: string }
export type Image = { url: string; alt: string; width?: number; height?: number }

/** The document by its collection and id; null when it is not public. */
export type Reach = (collection: string, id: unknown) => Target | null

/** Lexical keeps the looks of a text in the bits of a number. */
export const looks = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

export const has = (node: Node, look: keyof typeof looks): boolean =>
  typeof node['format'] === 'number' && (node['format'] & looks[look]) !== 0

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const childrenOf = (node: Node): Node[] =>
  Array.isArray(node['children']) ? node['children'].filter(isNode) : []

export const textOf = (node: Node): string => (typeof node['text'] === 'string' ? node['text'] : '')

const schemes = ['http:', 'https:', 'mailto:']

/** The address as a link may carry it; null for any scheme that can do more than lead somewhere. */
const safeAddress = (given: unknown): string | null => {
  if (typeof given !== 'string') return null
  try {
    const { protocol, href } = new URL(given.trim())
    return schemes.includes(protocol) ? href : null
  } catch {
    return null
  }
}

/** Where a link leads, and what it may lead to inside; null when it only keeps its words. */
export const linkOf = (node: Node, reach: Reach): { address: string; newTab: boolean } | null => {
  const fields = isNode(node['fields']) ? node['fields'] : {}
  const address = fields['linkType'] === 'internal' ? inner(fields['doc'], reach) : safeAddress(fields['url'])
  return address === null ? null : { address, newTab: fields['newTab'] === true }
}

export const targetOf = (node: Node, reach: Reach): Target | null =>
  reach(String(node['relationTo']), idOf(node['value']))

const inner = (doc: unknown, reach: Reach): string | null =>
  isNode(doc) ? (reach(String(doc['relationTo']), idOf(doc['value']))?.address ?? null) : null

const idOf = (value: unknown): unknown => (isNode(value) ? value['id'] : value)

/** Headings of a text, never more than six. */
export const levelOf = ({ tag }: Node): number =>
  typeof tag === 'string' && /^h[1-6]$/.test(tag) ? Number(tag[1]) : 2
