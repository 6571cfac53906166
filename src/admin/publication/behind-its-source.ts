import type { Advice } from '../../publication/checklist/finding.ts'
import { nounOf } from '../../translation/nouns.ts'
import { revisionsIn } from '../../translation/revisions.ts'
import { rowsIn } from '../../translation/rows.ts'
import { standingOf } from '../../translation/standing.ts'

/** A rule of the checklist: a translation that is to be published although its source has changed since. */
export const behindItsSource: Advice = async ({ payload, db, entity, doc, languages }) => {
  const noun = nounOf(payload, entity.slug)
  if (!noun) return []
  const revisions = await revisionsIn(db, { nouns: [noun], id: doc.id })
  const standing = standingOf(entity.slug, doc.id, revisions, await rowsIn(db, [entity.slug], doc.id))
  return standing.languages
    .filter(({ locale, state }) => state === 'stale' && languages.includes(locale))
    .map(({ locale }) => ({ code: 'stale', level: 'warn', locale, path: null }))
}
