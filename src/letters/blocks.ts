import type { Block, Phrase, Section } from './content.ts'

/** Paragraphs of a long text; an empty line parts them. */
export const paragraphs = (text: string | null | undefined, lang: string): Block[] =>
  (text ?? '')
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => ({ kind: 'paragraph', lang, runs: [{ text: paragraph.replace(/\r\n?/g, '\n') }] }))

export const sentence = ({ text, lang }: Phrase): Block => ({ kind: 'paragraph', lang, runs: [{ text }] })

export const list = (items: string[], lang: string, ordered = false): Block => ({
  kind: 'list',
  lang,
  ordered,
  items: items.map((text) => [{ text }]),
})

export const facts = (items: { label: Phrase; text: string; href?: string }[], lang: string): Block[] =>
  items.length === 0
    ? []
    : [
        {
          kind: 'facts',
          facts: items.map(({ label, text, href }) => ({
            label,
            lang,
            values: [{ text, ...(href ? { href } : {}) }],
          })),
        },
      ]

/** A section only when something stands in it: no heading without a text. */
export const section = (id: string, heading: Phrase | null, blocks: Block[]): Section[] =>
  blocks.length > 0 ? [{ id, heading, blocks }] : []
