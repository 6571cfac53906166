import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { mayPublish, mayRead, mayWithdraw } from '../access/publishing.ts'
import { executor } from '../db/session.ts'
import { isLocale, type Locale } from '../i18n/locales.ts'
import { changesOf } from './changes.ts'
import { findingsOf, subjectOf } from './checklist/check.ts'
import { said } from './checklist/said.ts'
import type { Answer } from './endpoints.ts'
import { problem } from './problems.ts'
import { publish } from './publish.ts'
import { requireRight, type Verb } from './right.ts'
import { actsOf } from './schedule/act.ts'
import { momentToCome, plan } from './schedule/plan.ts'
import { publicationState } from './state.ts'
import { withdraw } from './withdraw.ts'

/** Languages as the body or the query names them; nothing named means all that are complete. */
export const languagesOf = (given: unknown, req: PayloadRequest): Locale[] => {
  const named = typeof given === 'string' ? given.split(',').filter(Boolean) : (given ?? [])
  if (!Array.isArray(named) || !named.every(isLocale)) throw problem('unknown-language', req)
  return named
}

const bodyOf = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  await addDataAndFileToRequest(req)
  return req.data ?? {}
}

/** `{ locales?: string[] }` → the state afterwards. */
export const answerVerb =
  (verb: Verb): Answer =>
  async (slug, id, req) => {
    await requireRight(req, verb, slug, id)
    const languages = languagesOf((await bodyOf(req))['locales'], req)
    await (verb === 'publish' ? publish : withdraw)(slug, id, languages, req)
    return publicationState(slug, id, req)
  }

export const answerState: Answer = async (slug, id, req) => {
  await requireReading(req, slug, id)
  return {
    ...(await publicationState(slug, id, req)),
    mayPublish: await mayPublish(req, slug, id),
    mayWithdraw: await mayWithdraw(req, slug, id),
  }
}

/** `?languages=fr,be` → what publishing them would change, and what the rules say. Changes nothing. */
export const answerChecklist: Answer = async (slug, id, req) => {
  await requireReading(req, slug, id)
  const subject = await subjectOf(req, slug, id, languagesOf(req.searchParams.get('languages') ?? '', req))
  const findings = await findingsOf(subject)
  const blocks = findings.filter(({ level }) => level === 'block').length
  return {
    languages: subject.languages,
    changes: await changesOf(subject),
    blocks,
    warnings: findings.length - blocks,
    findings: findings.map((finding) => said(req.payload, slug, finding, req.i18n.language)),
  }
}

/** `{ verb, locales, at }` → what is planned for the document. */
export const answerPlan: Answer = async (slug, id, req) => {
  const body = await bodyOf(req)
  const verb = body['verb'] === 'withdraw' ? 'withdraw' : 'publish'
  const languages = languagesOf(body['locales'], req)
  await plan(req, [{ noun: slug, id, verb, languages }], momentToCome(body['at'], req))
  return answerPlans(slug, id, req)
}

export const answerPlans: Answer = async (slug, id, req) => {
  await requireReading(req, slug, id)
  return { acts: await actsOf(executor(req.payload), slug, id) }
}

export const requireReading = async (req: PayloadRequest, slug: string, id: string): Promise<void> => {
  if (!(await mayRead(req, slug, id))) throw problem('may-not-publish', req, 403)
}
