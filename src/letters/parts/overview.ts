import type { Locale } from '../../i18n/locales.ts'
import { facts, list, paragraphs, section } from '../blocks.ts'
import type { Block, Section } from '../content.ts'
import { documentOf, documentsOf, said } from '../related.ts'
import { richTextBlocks } from '../rich-text.ts'
import type { LetterAlliance, LetterGroup, LetterMeeting, LetterSource } from '../source.ts'
import { colonOf, semicolonOf, words, type Say } from '../words.ts'

/** Overview of the Alliance's work: what it does, where, since when, and what was done at the meeting before. */
export const overview = (source: LetterSource, language: Locale, say: Say): Section[] => {
  const { alliance, groups, previous } = source
  const blocks = [
    ...(alliance ? work(alliance, language) : []),
    ...reach(alliance, groups, language, say),
    ...paragraphs(alliance?.foundingNote, language),
    ...(previous && !isFounding(previous, alliance) ? lately(previous, language, say) : []),
  ]
  return section('overview', say(words.overview), blocks)
}

/** The written overview names what members do; the list of activities stands in when nobody wrote one. */
const work = (alliance: LetterAlliance, language: Locale): Block[] => {
  const written = richTextBlocks(alliance.overview, language)
  if (written.length > 0) return written
  const activities = said((alliance.activities ?? []).map(({ text }) => text))
  return [
    ...paragraphs(alliance.mission, language),
    ...(activities.length > 0 ? [list(activities, language)] : []),
  ]
}

const reach = (
  alliance: LetterAlliance | null | undefined,
  groups: LetterGroup[] | null | undefined,
  language: Locale,
  say: Say,
): Block[] => {
  const forums = documentsOf(alliance?.forums).map(withShortName)
  const rows = [
    { label: say(words.countries), names: countriesOf(groups, 'active', language) },
    { label: say(words.forming), names: countriesOf(groups, 'forming', language) },
    { label: say(words.forums), names: forums },
  ]
  const told = rows.filter(({ names }) => names.length > 0)
  return facts(
    told.map(({ label, names }) => ({ label, text: names.join(', ') })),
    language,
  )
}

const withShortName = ({ name, shortName }: { name: string; shortName?: string | null }): string =>
  shortName && shortName !== name ? `${name} (${shortName})` : name

const countriesOf = (
  groups: LetterGroup[] | null | undefined,
  status: string,
  language: Locale,
): string[] => {
  const names = (groups ?? [])
    .filter(({ groupStatus }) => groupStatus === status)
    .map(({ legislature }) => documentOf(documentOf(legislature)?.country)?.name)
  return [...new Set(said(names))].sort(new Intl.Collator(language).compare)
}

/** The note on the founding has told of that meeting already. */
const isFounding = ({ id }: LetterMeeting, alliance: LetterAlliance | null | undefined): boolean => {
  const founding = alliance?.foundingMeeting
  return id !== undefined && id === (documentOf(founding)?.id ?? founding)
}

const lately = (previous: LetterMeeting, language: Locale, say: Say): Block[] => [
  ...paragraphs(previous.summary, language),
  ...documentsOf(previous.declarations?.docs).flatMap(({ title, summary, priorities }) => {
    const told = said([title, summary]).join(`${colonOf(language)} `)
    const wanted = said((priorities ?? []).map(({ text }) => text)).join(`${semicolonOf(language)} `)
    return [
      ...paragraphs(told, language),
      ...facts(wanted ? [{ label: say(words.priorities), text: wanted }] : [], language),
    ]
  }),
]
