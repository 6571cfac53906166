import type { ReactNode } from 'react'
import type { SiteLocale } from '../locale.ts'
import { inline, type RichNode } from './rich-text-inline.tsx'

const childrenOf = (node: RichNode, locale: SiteLocale): ReactNode =>
  node.children?.map((child, index) => <Block key={index} node={child} locale={locale} />)

const Block = ({ node, locale }: { node: RichNode; locale: SiteLocale }): ReactNode => {
  const inside = (): ReactNode => childrenOf(node, locale)
  switch (node.type) {
    case 'paragraph':
      return <p>{inside()}</p>
    case 'heading':
      return node.tag === 'h2' || node.tag === 'h1' ? <h2>{inside()}</h2> : <h3>{inside()}</h3>
    case 'quote':
      return <blockquote>{inside()}</blockquote>
    case 'list':
      return node.listType === 'number' ? <ol>{inside()}</ol> : <ul>{inside()}</ul>
    case 'listitem':
      return <li>{inside()}</li>
    case 'horizontalrule':
      return <hr />
    default:
      return inline(node, locale, inside)
  }
}

/** Rich text as the API gives it, a tree of Lexical nodes; what this site does not know it passes over, not its text. */
export const RichText = ({ value, locale }: { value: unknown; locale: SiteLocale }): ReactNode => {
  const root = (value as { root?: RichNode } | null | undefined)?.root
  return root ? childrenOf(root, locale) : null
}
