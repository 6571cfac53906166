import type { PayloadRequest } from 'payload'
import { executor } from '../../db/session.ts'
import { locales, type Locale } from '../../i18n/locales.ts'
import { entityOf } from '../entities.ts'
import { newestDraft } from '../every-language.ts'
import { completeLanguages, present } from '../present.ts'
import type { Advice, Advised, Block, Finding, Subject } from './finding.ts'
import { altMissing } from './rules/alt-missing.ts'
import { consentRefused, consentUnknown } from './rules/consent.ts'
import { endsBeforeStart } from './rules/ends-before-start.ts'
import { fieldMissing } from './rules/field-missing.ts'
import { languageWanted } from './rules/language-wanted.ts'
import { notPublic } from './rules/not-public.ts'
import { overButAnnounced } from './rules/over-but-announced.ts'
import { sourcesMissing } from './rules/sources-missing.ts'
import { textMissing } from './rules/text-missing.ts'
import { withheld } from './rules/withheld.ts'

/** Refused at every publication, on every channel, before the commit. */
const blocks: Block[] = [textMissing, endsBeforeStart, consentRefused]

/** Said beforehand to who is about to publish; what of it blocks, Payload or a hook refuses. */
const advice: Advice[] = [
  withheld,
  fieldMissing,
  languageWanted,
  altMissing,
  consentUnknown,
  sourcesMissing,
  overButAnnounced,
  notPublic,
]

/** What stands in the way. */
export const blocksOf = (subject: Subject): Promise<Finding[]> =>
  one(blocks.map((rule) => () => rule(subject)))

/** Everything there is to say before publishing, blocks first. Rules of other verbs come with the config. */
export const findingsOf = async (subject: Advised): Promise<Finding[]> => {
  const more = (subject.payload.config.custom?.['checklist'] ?? []) as Advice[]
  const found = await one([
    ...blocks.map((rule) => () => rule(subject)),
    ...[...advice, ...more].map((rule) => () => rule(subject)),
  ])
  return found.sort((a, b) => (a.level === b.level ? 0 : a.level === 'block' ? -1 : 1))
}

/** One after the other: inside a transaction they share its connection. */
const one = async (rules: (() => Finding[] | Promise<Finding[]>)[]): Promise<Finding[]> => {
  const found: Finding[] = []
  for (const rule of rules) found.push(...(await rule()))
  return found
}

/** The newest draft as it would become public in these languages; in all complete ones when none is named. */
export const subjectOf = async (
  req: PayloadRequest,
  slug: string,
  id: string,
  asked: readonly Locale[],
): Promise<Advised> => {
  const entity = entityOf(req.payload, slug)
  const doc = await newestDraft(req, slug, id)
  const presented = present(doc, entity.fields, entity.presenter)
  const complete = completeLanguages(presented, entity.presenter)
  const named = entity.presenter.perLanguage && asked.length > 0
  const languages = named ? asked : locales.filter((locale) => complete.includes(locale))
  const db = executor(req.payload, (await req.transactionID) ?? undefined)
  return { req, payload: req.payload, db, entity, doc, presented, languages }
}
