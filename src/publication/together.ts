import type { PayloadRequest } from 'payload'
import { mayPublish } from '../access/publishing.ts'
import { inTransaction } from '../audit/transaction.ts'
import type { Locale } from '../i18n/locales.ts'
import { changesOf, type Changes } from './changes.ts'
import { findingsOf, subjectOf } from './checklist/check.ts'
import { said, type Said } from './checklist/said.ts'
import { publish } from './publish.ts'
import { requireRight } from './right.ts'
import type { Planned } from './schedule/plan.ts'
import { withdraw } from './withdraw.ts'

export type Part = { noun: string; id: string }

export type CheckedPart = Part & {
  mayPublish: boolean
  changes: Changes
  blocks: number
  warnings: number
  findings: Said[]
}

/** Several documents in one transaction: all of them or none, and the public host learns of them at once. */
export const actTogether = (req: PayloadRequest, acts: readonly Planned[]): Promise<void> =>
  inTransaction(req, async () => {
    for (const { verb, noun, id, languages } of acts) {
      await requireRight(req, verb, noun, id)
      await (verb === 'publish' ? publish : withdraw)(noun, id, languages, req)
    }
  })

/** What publishing these documents in these languages would change and what the rules say. Changes nothing. */
export const checkTogether = async (
  req: PayloadRequest,
  parts: readonly Part[],
  languages: readonly Locale[],
): Promise<CheckedPart[]> => {
  const checked: CheckedPart[] = []
  for (const { noun, id } of parts) {
    const subject = await subjectOf(req, noun, id, languages)
    // What is published in the same act is public when the act is done.
    const findings = (await findingsOf(subject)).filter(
      ({ level, target }) => level === 'block' || !parts.some((part) => isSame(part, target)),
    )
    const blocks = findings.filter(({ level }) => level === 'block').length
    checked.push({
      noun,
      id,
      mayPublish: await mayPublish(req, noun, id),
      changes: await changesOf(subject),
      blocks,
      warnings: findings.length - blocks,
      findings: findings.map((finding) => said(req.payload, noun, finding, req.i18n.language)),
    })
  }
  return checked
}

const isSame = (part: Part, other: Part | undefined): boolean =>
  part.noun === other?.noun && part.id === other.id
