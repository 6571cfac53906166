import type { Endpoint, PayloadRequest } from 'payload'
import { writesWhole } from '../access/publishing.ts'
import { isUuid } from '../lib/uuid.ts'
import { answerChecklist, answerPlan, answerPlans, answerState, answerVerb } from './answers.ts'
import { answerHistory, answerRestore, answerVersion } from './history/answers.ts'
import { answerMeanwhile } from './meanwhile/answer.ts'
import { problem } from './problems.ts'
import { restoreDocument, restoreGlobal } from './restore.ts'

export type Answer = (slug: string, id: string, req: PayloadRequest) => Promise<unknown>
type Row = { method: 'get' | 'post'; path: string; answer: Answer }

/** Under the address of one document. */
const table: Row[] = [
  { method: 'post', path: '/publish', answer: answerVerb('publish') },
  { method: 'post', path: '/withdraw', answer: answerVerb('withdraw') },
  { method: 'get', path: '/publication', answer: answerState },
  { method: 'get', path: '/checklist', answer: answerChecklist },
  { method: 'post', path: '/schedule', answer: answerPlan },
  { method: 'get', path: '/schedule', answer: answerPlans },
  { method: 'get', path: '/history', answer: answerHistory },
  { method: 'get', path: '/history/:version', answer: answerVersion },
  { method: 'post', path: '/history/:version/restore', answer: answerRestore },
  { method: 'post', path: '/meanwhile', answer: answerMeanwhile },
]

export const collectionEndpoints = (slug: string): Omit<Endpoint, 'root'>[] => [
  ...table.map((row) => endpoint(row, '/:id', slug, (req) => String(req.routeParams?.['id']))),
  restore(restoreDocument, slug),
]

export const globalEndpoints = (slug: string): Omit<Endpoint, 'root'>[] => [
  ...table.map((row) => endpoint(row, '', slug, () => slug)),
  restore(restoreGlobal, slug),
]

const endpoint = (
  { method, path, answer }: Row,
  prefix: string,
  slug: string,
  idOf: (req: PayloadRequest) => string,
): Omit<Endpoint, 'root'> => ({
  path: `${prefix}${path}`,
  method,
  handler: async (req) => {
    const id = idOf(req)
    if (id !== slug && !isUuid(id)) throw problem('not-found', req, 404)
    return Response.json(await answer(slug, id, req), { headers: { 'Cache-Control': 'no-store' } })
  },
})

/** Takes the place of Payload's own: an old version becomes a draft, never what is public. */
const restore = (
  run: (slug: string, versionID: string, req: PayloadRequest) => Promise<unknown>,
  slug: string,
): Omit<Endpoint, 'root'> => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    // It brings back every language and field at once.
    if (!writesWhole(req, slug)) throw problem('may-not-publish', req, 403)
    const doc = await run(slug, String(req.routeParams?.['id']), req)
    return Response.json({ ...(doc as object), message: req.t('version:restoredSuccessfully') })
  },
})
