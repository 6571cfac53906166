import type { Block, Run } from './content.ts'

type Node = {
  type?: string
  text?: string
  format?: number | string
  listType?: string
  children?: Node[]
  fields?: { url?: string }
}

/** Lexical's own numbers for the format of a text. */
const bold = 1
const italic = 2

/** Nothing that a reader could run: `javascript:` and `data:` are the usual ways to smuggle a script into a link. */
const safeAddress = /^(?:https?:\/\/|mailto:|tel:)/i

/** Lexical's JSON as the blocks of a letter; what is not known is read as its children, nested lists as one. */
export const richTextBlocks = (value: unknown, lang: string): Block[] => {
  const root = (value as { root?: Node } | null | undefined)?.root
  return (root?.children ?? []).flatMap((node) => blocksOf(node, lang))
}

const blocksOf = (node: Node, lang: string): Block[] => {
  switch (node.type) {
    case 'list': {
      const items = itemsOf(node).filter(says)
      return items.length > 0 ? [{ kind: 'list', lang, ordered: node.listType === 'number', items }] : []
    }
    case 'heading':
      return textBlock('subheading', node, lang)
    case 'quote':
      return textBlock('quote', node, lang)
    default:
      return textBlock('paragraph', node, lang)
  }
}

const textBlock = (kind: 'paragraph' | 'quote' | 'subheading', node: Node, lang: string): Block[] => {
  const runs = runsOf(node)
  return says(runs) ? [{ kind, lang, runs }] : []
}

const itemsOf = (list: Node): Run[][] =>
  (list.children ?? []).flatMap((item) => {
    const inner = item.children ?? []
    const own = inner.filter(({ type }) => type !== 'list').flatMap((node) => runsOf(node))
    return [own, ...inner.filter(({ type }) => type === 'list').flatMap(itemsOf)]
  })

const runsOf = (node: Node, href?: string): Run[] => {
  if (node.type === 'text') return [{ text: node.text ?? '', ...formatOf(node), ...(href ? { href } : {}) }]
  if (node.type === 'linebreak') return [{ text: '\n' }]
  const url = node.fields?.url ?? ''
  const inside =
    node.type === 'link' || node.type === 'autolink' ? (safeAddress.test(url) ? url : href) : href
  return (node.children ?? []).flatMap((child) => runsOf(child, inside))
}

const formatOf = ({ format }: Node): Pick<Run, 'strong' | 'em'> => {
  const bits = typeof format === 'number' ? format : 0
  return { ...(bits & bold ? { strong: true } : {}), ...(bits & italic ? { em: true } : {}) }
}

const says = (runs: Run[]): boolean => runs.some(({ text }) => text.trim() !== '')
