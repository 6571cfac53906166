import { APIError, type Payload } from 'payload'
import { executor } from '../../db/session.ts'
import { locales } from '../../i18n/locales.ts'
import { entityOf, storedDocument } from '../entities.ts'
import { completeLanguages, present } from '../present.ts'
import type { Touch } from '../touched.ts'
import { blocksOf } from './check.ts'
import type { Finding } from './finding.ts'
import { said } from './said.ts'

/**
 * Runs the blocking rules over everything that the transaction would publish, before its commit: whoever asks, REST,
 * GraphQL, a list, a schedule or a program, comes through here. One block undoes the whole transaction.
 */
export const refuseBlocked = async (
  payload: Payload,
  transactionID: string,
  touches: Touch[],
): Promise<void> => {
  for (const touch of touches) {
    if (touch.publish !== 'all' && touch.publish.size === 0) continue
    const findings = await blocksFor(payload, transactionID, touch)
    if (findings.length > 0) throw blocked(payload, touch, findings)
  }
}

const blocksFor = async (payload: Payload, transactionID: string, touch: Touch): Promise<Finding[]> => {
  const entity = entityOf(payload, touch.slug)
  const doc = await storedDocument(payload, entity, touch.id, transactionID)
  // What is withheld is withdrawn instead of published, and needs no checklist.
  if (!doc || doc['deletedAt'] || doc['_status'] !== 'published' || entity.presenter.withheld?.(doc))
    return []
  const presented = present(doc, entity.fields, entity.presenter)
  const all = touch.publish === 'all' || !entity.presenter.perLanguage
  const wanted: Iterable<string> = all ? completeLanguages(presented, entity.presenter) : touch.publish
  const languages = locales.filter((locale) => new Set(wanted).has(locale))
  return blocksOf({ payload, db: executor(payload, transactionID), entity, doc, presented, languages })
}

/** The code of the first block is the code of the refusal; all of them come along. */
const blocked = (payload: Payload, { slug, id, language }: Touch, findings: Finding[]): APIError => {
  const sentences = findings.map((finding) => said(payload, slug, finding, language ?? 'en'))
  const [first] = findings
  const missing = findings.flatMap(({ code, path }) => (code === 'text-missing' ? (path ?? []) : []))
  return new APIError(
    sentences.map(({ text }) => text).join(' '),
    400,
    {
      code: first?.code,
      locale: first?.locale,
      ...(missing.length > 0 ? { missing } : {}),
      document: { noun: slug, id },
      findings: sentences,
    },
    true,
  )
}
