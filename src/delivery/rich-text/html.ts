import { escapeHtml } from '../../lib/escape-html.ts'
import { childrenOf, has, isNode, levelOf, linkOf, type Node, type Reach, targetOf, textOf } from './nodes.ts'

/**
 * Lexical JSON as HTML: elements without style or script, every text and attribute escaped, links to http, https and
 * mailto only. Alignment and indentation are left to the page. A node of an unknown type keeps what is in it.
 */
export const toHtml = (value: unknown, reach: Reach): string =>
  isNode(value) && isNode(value['root']) ? inside(value['root'], reach) : ''

const inside = (node: Node, reach: Reach): string =>
  childrenOf(node)
    .map((child) => nodeToHtml(child, reach))
    .join('')

const nodeToHtml = (node: Node, reach: Reach): string => {
  switch (node['type']) {
    case 'text':
      return textToHtml(node)
    case 'linebreak':
      return '<br>'
    case 'tab':
      return '\t'
    case 'paragraph':
      return element('p', inside(node, reach))
    case 'heading':
      return element(`h${levelOf(node)}`, inside(node, reach))
    case 'quote':
      return element('blockquote', inside(node, reach))
    case 'list':
      return listToHtml(node, reach)
    case 'listitem':
      return element('li', checkbox(node) + inside(node, reach))
    case 'horizontalrule':
      return '<hr>'
    case 'link':
    case 'autolink':
      return linkToHtml(node, reach)
    case 'upload':
    case 'relationship':
      return relatedToHtml(node, reach)
    default:
      return inside(node, reach)
  }
}

const element = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes}>${content}</${name}>`

const marks = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
] as const

const textToHtml = (node: Node): string =>
  marks.reduce(
    (html, [look, name]) => (has(node, look) ? element(name, html) : html),
    escapeHtml(textOf(node)),
  )

const listToHtml = (node: Node, reach: Reach): string => {
  if (node['listType'] !== 'number') return element('ul', inside(node, reach))
  const start = node['start']
  const attributes = Number.isInteger(start) && start !== 1 ? ` start="${start as number}"` : ''
  return element('ol', inside(node, reach), attributes)
}

const checkbox = ({ checked }: Node): string =>
  typeof checked === 'boolean' ? `<input type="checkbox" disabled${checked ? ' checked' : ''}> ` : ''

const linkToHtml = (node: Node, reach: Reach): string => {
  const link = linkOf(node, reach)
  if (!link) return inside(node, reach)
  const tab = link.newTab ? ' target="_blank" rel="noopener noreferrer"' : ''
  return element('a', inside(node, reach), ` href="${escapeHtml(link.address)}"${tab}`)
}

const relatedToHtml = (node: Node, reach: Reach): string => {
  const target = targetOf(node, reach)
  if (!target) return ''
  const { address, image, name } = target
  if (!image) return element('p', element('a', escapeHtml(name ?? address), ` href="${escapeHtml(address)}"`))
  const size = image.width && image.height ? ` width="${image.width}" height="${image.height}"` : ''
  return element('p', `<img src="${escapeHtml(image.url)}" alt="${escapeHtml(image.alt)}"${size}>`)
}
