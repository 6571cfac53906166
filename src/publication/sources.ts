import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../db/session.ts'
import { publicRevision, revisionOfTexts, SOURCE } from '../db/text-revision.ts'
import { defaultLocale, locales } from '../i18n/locales.ts'
import { bodiesOf, hashOf, type LogState, type Source } from './log.ts'
import type { Texts } from './present.ts'
import type { Touch } from './touched.ts'

type Bodies = ReadonlyMap<string, Texts>
type Confirmed = { language: string; source: string | null; hash: string | null; publicHash: string | null }

export type Public = {
  touch: Touch
  /** The languages that are public after the transaction. */
  languages: readonly string[]
  /** The texts of those that are presented anew. */
  renewed: Bodies
  /** Whether a language is published by this transaction, rather than merely presented again. */
  publishes: (language: string) => boolean
  held: readonly LogState[]
  /** The texts of the newest draft, read when it matters. */
  newest: () => Promise<Record<string, Texts>>
}

/**
 * The texts to write with what each is a translation of: the language of the source, and the revision of its public
 * texts that the translation answers to. Whoever compares that with what the source's own row says knows which
 * translation is stale, and publishing the source touches no other language. Drafts of the source make no difference.
 * Languages that stay as they are are among them only when somebody confirmed them since.
 */
export const withSources = async (db: Executor, about: Public): Promise<[string, Texts][]> => {
  const { touch, languages, renewed, held } = about
  const confirmed = languages.length > 0 ? await confirmedIn(db, touch) : []
  const language = sourceOf(confirmed, languages)
  if (!language || !languages.includes(language)) return [...renewed]
  const own = renewed.get(language)
  const revision = own
    ? await revisionOfTexts(db, own)
    : await publicRevision(db, { noun: touch.slug, id: touch.id, language })
  const told = new Map<string, Source>()
  for (const each of languages)
    told.set(
      each,
      each === language
        ? { language, revision }
        : await answering(
            about,
            each,
            { language, revision },
            confirmed.find((row) => row.language === each),
          ),
    )
  const again = languages.filter(
    (each) =>
      !renewed.has(each) && !sameSource(told.get(each), held.find(({ locale }) => locale === each)?.source),
  )
  const bodies = new Map([...renewed, ...(await bodiesOf(db, touch, again))])
  return [...bodies].map(([each, texts]) => [
    each,
    told.has(each) ? { ...texts, [SOURCE]: told.get(each) } : texts,
  ])
}

export const sameSource = (one: Source | null | undefined, other: Source | null | undefined): boolean =>
  one?.language === other?.language && one?.revision === other?.revision

/** Without a revision nobody ever confirmed it, and it cannot be stale; null answers to nothing that was ever public. */
const answering = async (
  { publishes, renewed, held, newest }: Public,
  each: string,
  { language, revision }: Source,
  row: Confirmed | undefined,
): Promise<Source> => {
  const before = held.find(({ locale, op }) => locale === each && op === 'put')
  const known = before?.source?.language === language ? before.source : undefined
  if (!row?.hash || row.source !== language) return known && !publishes(each) ? known : { language }
  const answers = row.hash === revision || row.publicHash === revision
  if (publishes(each)) return { language, revision: answers ? revision : row.publicHash }
  if (!answers || known?.revision === revision) return known ?? { language, revision: row.publicHash }
  // Confirmed was the newest draft: that says something of what is public only where the two are the same.
  const draft = (await newest())[each] ?? {}
  const isPublic = hashOf(draft) === (renewed.has(each) ? hashOf(renewed.get(each)!) : before?.sha256)
  return isPublic ? { language, revision } : (known ?? { language, revision: row.publicHash })
}

/** The language somebody chose, else the default one, else the first. */
const sourceOf = (confirmed: Confirmed[], languages: readonly string[]): string | undefined => {
  const chosen = confirmed.find(({ source }) => source !== null)?.source
  if (chosen) return chosen
  return languages.includes(defaultLocale)
    ? defaultLocale
    : locales.find((locale) => languages.includes(locale))
}

const confirmedIn = async (db: Executor, { slug, id }: Touch): Promise<Confirmed[]> => {
  const { rows } = await db.execute(sql`
    select language, source_language as source, source_hash as hash, source_public_hash as "publicHash"
    from translations where noun = ${slug} and document = ${id} order by language`)
  return rows as Confirmed[]
}
