import { Refusal } from '../refusal.ts'
import { servedValue } from '../romanisation/served.ts'
import type { Published } from '../snapshot/published.ts'
import type { View } from '../snapshot/view.ts'
import { toHtml } from './html.ts'
import { toMarkdown } from './markdown.ts'
import type { Image, Reach, Target } from './nodes.ts'

export type RichTextFormat = 'lexical' | 'html' | 'markdown'

const formats: readonly unknown[] = ['lexical', 'html', 'markdown']

/** Lexical JSON unless something else is asked. Throws a Refusal. */
export const readFormat = (given: unknown): RichTextFormat => {
  if (given === undefined || given === null || given === '') return 'lexical'
  if (!formats.includes(given)) throw new Refusal('invalid-query', {}, ['richText'])
  return given as RichTextFormat
}

/** Rich text that holds only what is public, as text; null when there is none. */
export const written = (view: View, value: unknown, format: 'html' | 'markdown'): string | null => {
  if (value === null || value === undefined) return null
  return format === 'html' ? toHtml(value, reachIn(view)) : toMarkdown(value, reachIn(view))
}

/** A document's address here, in the language of the text. */
const reachIn =
  (view: View): Reach =>
  (collection, id) => {
    const document = view.find(collection, id)
    return document && targetOf(view, collection, document)
  }

const targetOf = (view: View, collection: string, document: Published): Target => {
  const { entity } = view.shelf(collection)
  const address = `/api/${collection}/${document.id}?locale=${encodeURIComponent(view.languages.requested)}`
  const read = (name: string): unknown => {
    const field = entity.fields.find((candidate) => candidate.name === name)
    return field?.localized ? servedValue(view, field, document, name) : document.shared?.body[name]
  }
  const name = read('title') ?? read('name')
  const image = entity.upload ? imageOf(read) : undefined
  return { address, ...(image && { image }), ...(typeof name === 'string' && { name }) }
}

const imageOf = (read: (name: string) => unknown): Image | undefined => {
  const [url, alt, type, width, height] = ['url', 'alt', 'mimeType', 'width', 'height'].map(read)
  if (typeof url !== 'string' || !String(type).startsWith('image/')) return undefined
  return {
    url,
    alt: typeof alt === 'string' ? alt : '',
    ...(typeof width === 'number' && typeof height === 'number' && { width, height }),
  }
}
