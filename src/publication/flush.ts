import type { Payload } from 'payload'
import { executor } from '../db/session.ts'
import { entityOf, storedDocument, type PublishedEntity } from './entities.ts'
import { SOURCE } from '../db/text-revision.ts'
import {
  append,
  hashOf,
  SHARED,
  stateOf,
  takeTheLock,
  type Entry,
  type LogState,
  type Source,
} from './log.ts'
import { newestTexts } from './newest.ts'
import { completeLanguages, missingTexts, present, type Presented, type Texts } from './present.ts'
import type { StoredDocument } from './presenter.ts'
import { notPublishable } from './problems.ts'
import { sameSource, withSources } from './sources.ts'
import type { Touch } from './touched.ts'

/**
 * The last act before COMMIT: compares what the transaction touched with what the log holds and appends the
 * difference. The log, not the main table, decides which languages are public: after a publication in one
 * language the main table also holds the drafts of the others.
 */
export const flush = async (payload: Payload, transactionID: string, touches: Touch[]): Promise<void> => {
  const db = executor(payload, transactionID)
  await takeTheLock(db)
  const entries: Entry[] = []
  for (const touch of touches) {
    const entity = entityOf(payload, touch.slug)
    const doc = await storedDocument(payload, entity, touch.id, transactionID)
    const held = await stateOf(db, touch.slug, touch.id)
    const after = publicAfter(entity, touch, doc, held)
    const texts = await withSources(db, {
      touch,
      held,
      ...after,
      publishes: (language) => publishes(touch, entity, language),
      newest: () => newestTexts(payload, entity, touch.id, transactionID),
    })
    entries.push(...differences(touch, held, after, texts))
  }
  await append(db, entries)
}

const isLive = (doc: StoredDocument | null, { presenter }: PublishedEntity): doc is StoredDocument =>
  doc !== null && !doc['deletedAt'] && doc['_status'] === 'published' && !presenter.withheld?.(doc)

type After = {
  /** What all languages share; null when nothing of the document is public. */
  shared: Entry['body']
  languages: string[]
  renewed: Map<string, Texts>
}

const nothing: After = { shared: null, languages: [], renewed: new Map() }

/** What is public of the document after the transaction. */
const publicAfter = (
  entity: PublishedEntity,
  touch: Touch,
  doc: StoredDocument | null,
  held: LogState[],
): After => {
  if (!isLive(doc, entity)) return nothing
  const puts = held.filter(({ op }) => op === 'put').map(({ locale }) => locale)
  const presented = present(doc, entity.fields, entity.presenter)
  const { renewed, all } = wantedLanguages(entity, touch, presented, puts)
  if (all.size === 0) return nothing
  return {
    shared: presented.shared,
    languages: [...all].filter((locale) => locale !== SHARED),
    renewed: new Map(renewed.map((locale) => [locale, presented.languages[locale] ?? {}])),
  }
}

/** Rows that say or answer to something else than the log holds, and those that are public no more. */
const differences = (
  { slug: collection, id }: Touch,
  held: LogState[],
  { shared, languages }: After,
  texts: [string, Texts][],
): Entry[] => {
  const puts = held.filter(({ op }) => op === 'put')
  const bodies: [string, Texts][] = shared ? [[SHARED, shared], ...texts] : []
  const isNew = ([locale, body]: [string, Texts]): boolean => {
    const before = puts.find((row) => row.locale === locale)
    return before?.sha256 !== hashOf(body) || !sameSource(before?.source, body[SOURCE] as Source | undefined)
  }
  const gone = puts.filter(({ locale }) => !shared || (locale !== SHARED && !languages.includes(locale)))
  return [
    ...bodies.filter(isNew).map(([locale, body]) => ({ collection, id, locale, body })),
    ...gone.map(({ locale }) => ({ collection, id, locale, body: null })),
  ]
}

const publishes = ({ publish }: Touch, { presenter }: PublishedEntity, language: string): boolean =>
  publish === 'all' || publish.has(language) || (!presenter.perLanguage && publish.size > 0)

/** `renewed`: languages whose texts are presented anew; `all`: languages that are public afterwards. */
const wantedLanguages = (
  { presenter, slug }: PublishedEntity,
  touch: Touch,
  presented: Presented,
  puts: string[],
): { renewed: string[]; all: Set<string> } => {
  if (!presenter.perLanguage) {
    const renewed = completeLanguages(presented, presenter)
    return { renewed, all: new Set([SHARED, ...renewed]) }
  }
  const complete = completeLanguages(presented, presenter)
  if (touch.publish === 'all') return { renewed: complete, all: new Set(complete) }
  const renewed = [...touch.publish]
  for (const locale of renewed) {
    const missing = missingTexts(presented.languages[locale] ?? {}, presenter)
    if (missing.length > 0) throw notPublishable(slug, locale, missing)
  }
  const publicAlready = puts.filter((locale) => locale !== SHARED)
  return { renewed, all: new Set([...publicAlready, ...renewed].filter((locale) => !touch.drop.has(locale))) }
}
