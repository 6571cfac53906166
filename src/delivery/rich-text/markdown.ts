import { childrenOf, has, isNode, levelOf, linkOf, type Node, type Reach, targetOf, textOf } from './nodes.ts'

/**
 * Lexical JSON as CommonMark, with GitHub's task lists and strikethrough. What would be markup in a text is escaped,
 * HTML too; underlined, raised and lowered words are plain.
 */
export const toMarkdown = (value: unknown, reach: Reach): string =>
  isNode(value) && isNode(value['root']) ? blocks(childrenOf(value['root']), reach) : ''

const blocks = (nodes: Node[], reach: Reach): string =>
  nodes
    .map((node) => block(node, reach))
    .filter((text) => text !== '')
    .join('\n\n')

const block = (node: Node, reach: Reach): string => {
  switch (node['type']) {
    case 'heading':
      return `${'#'.repeat(levelOf(node))} ${inline(node, reach).replaceAll('\n', ' ')}`
    case 'quote':
      return prefixed(guarded(inline(node, reach)), '> ', '> ')
    case 'list':
      return list(node, reach)
    case 'horizontalrule':
      return '---'
    case 'upload':
    case 'relationship':
      return related(node, reach)
    default:
      return guarded(inline(node, reach))
  }
}

const list = (node: Node, reach: Reach): string => {
  const start = Number.isInteger(node['start']) ? (node['start'] as number) : 1
  let number = start
  return childrenOf(node)
    .map((item) => {
      const nested = childrenOf(item).filter(({ type }) => type === 'list')
      const own = inline({ children: childrenOf(item).filter(({ type }) => type !== 'list') }, reach)
      const below = nested.map((inner) => prefixed(list(inner, reach), '    ', '    '))
      if (own === '' && below.length > 0) return below.join('\n')
      const mark = node['listType'] === 'number' ? `${number++}. ` : '- '
      const first = prefixed(guarded(own), mark + task(item), ' '.repeat(mark.length))
      return [first, ...below].join('\n')
    })
    .join('\n')
}

const task = ({ checked }: Node): string => (typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : '')

const related = (node: Node, reach: Reach): string => {
  const target = targetOf(node, reach)
  if (!target) return ''
  const { address, image, name } = target
  return image
    ? `![${escape(image.alt)}](${destination(image.url)})`
    : `[${escape(name ?? address)}](${destination(address)})`
}

const inline = (node: Node, reach: Reach): string =>
  childrenOf(node)
    .map((child) => {
      if (child['type'] === 'text') return styled(child)
      if (child['type'] === 'linebreak') return '\\\n'
      if (child['type'] === 'tab') return ' '
      const words = inline(child, reach)
      if (child['type'] !== 'link' && child['type'] !== 'autolink') return words
      const link = linkOf(child, reach)
      return link && words ? `[${words}](${destination(link.address)})` : words
    })
    .join('')

/** Marks stand close to the words, or they would not be read as marks. */
const styled = (node: Node): string => {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(textOf(node)) ?? []
  if (words === '') return before + after
  const own = has(node, 'code') ? code(words) : escape(words)
  const struck = has(node, 'strikethrough') ? `~~${own}~~` : own
  const slanted = has(node, 'italic') ? `*${struck}*` : struck
  return before + (has(node, 'bold') ? `**${slanted}**` : slanted) + after
}

/** A fence longer than any run of backticks inside. */
const code = (words: string): string => {
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${words} ${fence}` : fence + words + fence
}

const escape = (text: string): string => text.replace(/[\\`*_[\]<>~&|]/g, '\\$&')

/** What begins a line must not begin a heading, a list, a quote or a rule. */
const guarded = (text: string): string =>
  text.replace(/^(\s*)(#{1,6}(?=\s|$)|[-+=](?=\s|$|[-=])|\d+(?=[.)]))/gm, (_, space: string, mark: string) =>
    /^\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  )

const prefixed = (text: string, first: string, others: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first : others) + line)
    .join('\n')

const destination = (address: string): string =>
  address.replace(
    /[\s<>()\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
