import { filled, identityOf, webAddress, type Reading } from '../api-document.ts'
import { languageTag } from '../../../lib/language-tag.ts'

/** Popolo (popoloproject.com): the classes that people, groups and memberships share. */
export type PopoloLink = { url: string; note?: string }
export type PopoloName = { name: string; note?: string }

export type NamedElsewhere = {
  name?: string | null
  language?: string | null
  script?: string | null
  kind?: string | null
}
export type ReadSource = { title?: string | null; url?: string | null; retrievedOn?: string | null }
export type Dated = { createdAt?: string | null; updatedAt?: string | null }
type Record = Dated & { id: string; sources?: ReadSource[] | null }

export const popoloLink = (url: string | null | undefined, note?: string | null): PopoloLink[] => {
  const address = webAddress(url)
  return address ? [filled<PopoloLink>({ url: address, note })] : []
}

/** Popolo's names know neither language nor script: both go into the note, before the kind of name. */
export const popoloName = ({ name, language, script, kind }: NamedElsewhere): PopoloName[] => {
  const note = [languageTag(language, script), kind].filter(Boolean).join(', ')
  return name ? [filled<PopoloName>({ name, note })] : []
}

/** When it was published, and what it derives from: our own answer in this language, then what that one cites. */
export const popoloProvenance = (slug: string, document: Record, reading: Reading) => ({
  created_at: document.createdAt,
  updated_at: document.updatedAt,
  sources: [
    { url: `${identityOf(reading, slug, document.id)}?locale=${reading.language}` },
    ...(document.sources ?? []).flatMap(({ url, title, retrievedOn }) =>
      popoloLink(url, [title, retrievedOn].filter(Boolean).join(', ')),
    ),
  ],
})

/** What `popoloProvenance` adds to a class. */
export type PopoloProvenance = { created_at?: string; updated_at?: string; sources: PopoloLink[] }
