import type { Locale } from '../i18n/locales.ts'

/** A text and its language, BCP 47: our own sentences may be in another one than the content. */
export type Phrase = { text: string; lang: string }

export type Run = { text: string; strong?: boolean; em?: boolean; href?: string }

export type Fact = { label: Phrase; values: Run[]; lang: string }

export type Block =
  | { kind: 'paragraph' | 'quote' | 'subheading'; lang: string; runs: Run[] }
  | { kind: 'list'; lang: string; ordered: boolean; items: Run[][] }
  | { kind: 'facts'; facts: Fact[] }

export type Section = { id: string; heading: Phrase | null; blocks: Block[] }

/** How the guest answers. `shortAddress` is where `code` can be typed. */
export type ReplyLink = { address: string; shortAddress: string; code: string }

/** One invitation letter, whole; `letterHtml`, `letterText` and `letterPdf` show the same. */
export type Letter = {
  language: Locale
  /** Language of our own sentences. */
  spoken: 'en' | 'fr' | 'be'
  subject: string
  letterhead: { office: string | null; alliance: string | null }
  date: { text: string; iso: string } | null
  addressee: string[]
  title: string
  days: string
  place: string | null
  salutation: Phrase
  opening: Block[]
  reply: { request: Phrase; places: Phrase | null; link: ReplyLink | null }
  sections: Section[]
  closing: Phrase
  signatories: { name: string; title: string | null }[]
  /** Placeholders that the texts ask for and that nothing fills: a letter with any must not leave the house. */
  missing: string[]
}
