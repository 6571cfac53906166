import { html, type Html } from './html.ts'

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

/** Nothing that a browser could run: `javascript:` and `data:` are the usual ways to smuggle a script into a link. */
const safeAddress = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i

/** Lexical's JSON as markup, below the headings of the page; what it does not know is read as its children. */
export const richText = (value: unknown): Html => {
  const root = (value as { root?: Node } | null | undefined)?.root
  return html`${children(root)}`
}

const children = (node: Node | undefined): Html[] => (node?.children ?? []).map(element)

const element = (node: Node): Html => {
  const inner = children(node)
  switch (node.type) {
    case 'text':
      return formatted(node)
    case 'linebreak':
      return html`<br />`
    case 'paragraph':
      return inner.length > 0 ? html`<p>${inner}</p>` : html``
    case 'heading':
      return html`<h3>${inner}</h3>`
    case 'quote':
      return html`<blockquote>${inner}</blockquote>`
    case 'list':
      return node.listType === 'number'
        ? html`<ol>
            ${inner}
          </ol>`
        : html`<ul>
            ${inner}
          </ul>`
    case 'listitem':
      return html`<li>${inner}</li>`
    case 'link':
    case 'autolink':
      return safeAddress.test(node.fields?.url ?? '')
        ? html`<a href="${node.fields?.url}">${inner}</a>`
        : html`${inner}`
    default:
      return html`${inner}`
  }
}

const formatted = ({ text = '', format }: Node): Html => {
  const bits = typeof format === 'number' ? format : 0
  const slanted = bits & italic ? html`<em>${text}</em>` : html`${text}`
  return bits & bold ? html`<strong>${slanted}</strong>` : slanted
}
