import { publicFields } from '../rich-text/custom-fields.ts'
import type { Body } from './published.ts'

type Node = Body & { children?: Node[] }
/**
 * What stands for a related document: its id, the document itself, or undefined when it is not public. `linked`: the
 * words around it belong to the text.
 */
export type Relate = (collection: string, id: unknown, linked: boolean) => unknown

/**
 * Lexical JSON without what is not public: relationship and upload nodes are dropped, internal links lose the link
 * and keep their words, custom nodes lose the relation. Values without such nodes come back as the same object.
 */
export const relateRichText = (value: unknown, relate: Relate): unknown => {
  const root = isNode(value) ? value['root'] : undefined
  if (!isNode(value) || !isNode(root)) return value
  const children = nodes(root.children ?? [], relate)
  return children === root.children ? value : { ...value, root: { ...root, children } }
}

const nodes = (given: Node[], relate: Relate): Node[] => {
  const kept = given.flatMap((node) => related(node, relate))
  return kept.length === given.length && kept.every((node, index) => node === given[index]) ? given : kept
}

const related = (given: Node, relate: Relate): Node[] => {
  const node = withPublicFields(given, relate)
  const children = node.children ? nodes(node.children, relate) : undefined
  const inner = children === node.children ? node : { ...node, children }
  if (node['type'] === 'relationship' || node['type'] === 'upload') {
    const value = relate(String(node['relationTo']), idOf(node['value']), false)
    return value === undefined ? [] : value === node['value'] ? [inner] : [{ ...inner, value }]
  }
  const target = internalTarget(node)
  if (!target) return [inner]
  const value = relate(String(target['relationTo']), idOf(target['value']), true)
  if (value === undefined) return children ?? []
  return value === target['value']
    ? [inner]
    : [{ ...inner, fields: { ...(node['fields'] as Body), doc: { ...target, value } } }]
}

/** A link's own target is left to the link. */
const withPublicFields = (node: Node, relate: Relate): Node => {
  if (!isNode(node['fields'])) return node
  const { doc, ...own } = node['fields']
  const isLink = internalTarget(node) !== undefined
  const shown = publicFields(isLink ? own : node['fields'], {
    shows: (collection, id) => relate(collection, id, false) !== undefined,
    richText: (value) => relateRichText(value, relate),
  })
  if (shown === (isLink ? own : node['fields'])) return node
  return { ...node, fields: { ...(shown as Body), ...(isLink && { doc }) } }
}

const internalTarget = (node: Node): Body | undefined => {
  const fields = node['fields']
  if (node['type'] !== 'link' || !isNode(fields) || fields['linkType'] !== 'internal') return undefined
  return isNode(fields['doc']) ? fields['doc'] : { relationTo: '', value: null }
}

const idOf = (value: unknown): unknown => (isNode(value) ? value['id'] : value)

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
