import type { Payload } from 'payload'
import { executor } from '../db/session.ts'
import { entityOf, storedDocument, type PublishedEntity } from './entities.ts'
import { append, hashOf, SHARED, stateOf, takeTheLock, type Entry, type LogState } from './log.ts'
import { completeLanguages, missingTexts, present, type Presented } from './present.ts'
import type { StoredDocument } from './presenter.ts'
import { notPublishable } from './problems.ts'
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
    entries.push(...differences(entity, touch, doc, held))
  }
  await append(db, entries)
}

const isLive = (doc: StoredDocument | null, { presenter }: PublishedEntity): doc is StoredDocument =>
  doc !== null && !doc['deletedAt'] && doc['_status'] === 'published' && !presenter.withheld?.(doc)

const differences = (
  entity: PublishedEntity,
  touch: Touch,
  doc: StoredDocument | null,
  held: LogState[],
): Entry[] => {
  const puts = held.filter(({ op }) => op === 'put').map(({ locale }) => locale)
  const entry = (locale: string, body: Entry['body']): Entry => ({
    collection: touch.slug,
    id: touch.id,
    locale,
    body,
  })
  const removals = (locales: string[]) => locales.map((locale) => entry(locale, null))
  if (!isLive(doc, entity)) return removals(puts)

  const presented = present(doc, entity.fields, entity.presenter)
  const wanted = wantedLanguages(entity, touch, presented, puts)
  if (wanted.all.size === 0) return removals(puts)
  const bodies: [string, Record<string, unknown>][] = [
    [SHARED, presented.shared],
    ...wanted.renewed.map((locale): [string, Record<string, unknown>] => [
      locale,
      presented.languages[locale] ?? {},
    ]),
  ]
  const hashes = new Map(held.map(({ locale, op, sha256 }) => [locale, op === 'put' ? sha256 : null]))
  return [
    ...bodies
      .filter(([locale, body]) => hashes.get(locale) !== hashOf(body))
      .map(([locale, body]) => entry(locale, body)),
    ...removals(puts.filter((locale) => locale !== SHARED && !wanted.all.has(locale))),
  ]
}

/** `renewed`: languages whose texts are presented anew; `all`: languages that are public afterwards. */
const wantedLanguages = (
  { presenter, slug }: PublishedEntity,
  touch: Touch,
  presented: Presented,
  puts: string[],
): { renewed: string[]; all: Set<string> } => {
  if (!presenter.perLanguage) {
    const renewed = Object.keys(presented.languages)
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
