import { Fragment, type ReactNode } from 'react'
import { addressOf, isPaged } from '../address.ts'
import type { SiteLocale } from '../locale.ts'

export type RichNode = {
  type: string
  children?: RichNode[]
  text?: string
  /** Bits: 1 bold, 2 italic. */
  format?: number | string
  tag?: string
  listType?: string
  fields?: { linkType?: string; url?: string; doc?: { relationTo: string; value: unknown } | null }
}

const bold = 1
const italic = 2

const styled = (node: RichNode): ReactNode => {
  const format = typeof node.format === 'number' ? node.format : 0
  const leaning = format & italic ? <em>{node.text}</em> : node.text
  return format & bold ? <strong>{leaning}</strong> : leaning
}

/** Where a link of a text leads: to a page of this site when the document has one. */
const target = ({ fields }: RichNode, locale: SiteLocale): string | undefined => {
  const { doc, url } = fields ?? {}
  if (!doc) return url
  const linked = doc.value as { slug?: string } | null
  return linked?.slug && isPaged(doc.relationTo) ? addressOf(locale, doc.relationTo, linked.slug) : undefined
}

export const inline = (node: RichNode, locale: SiteLocale, inside: () => ReactNode): ReactNode => {
  if (node.type === 'text') return styled(node)
  if (node.type === 'linebreak') return <br />
  const href = node.type === 'link' || node.type === 'autolink' ? target(node, locale) : undefined
  return href === undefined ? <Fragment>{inside()}</Fragment> : <a href={href}>{inside()}</a>
}
