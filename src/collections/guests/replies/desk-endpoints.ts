import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { managesForm, managesRow } from '../../../access/meetings.ts'
import { has } from '../../../access/roles.ts'
import { readEnv } from '../../../env.ts'
import { isLocale, locales } from '../../../i18n/locales.ts'
import { sealKey } from '../../../lib/seal.ts'
import { isUuid } from '../../../lib/uuid.ts'
import { enter } from '../../../rsvp/enter.ts'
import { formsFrom } from '../../../rsvp/form.ts'
import { problem, type Problem } from '../../../rsvp/problems.ts'
import { review } from '../../../rsvp/review.ts'
import { guestDesk } from './access.ts'

const uncached = { 'Cache-Control': 'no-store' }
const json = (body: object): Response => Response.json(body, { headers: uncached })
const forbidden = (): Response =>
  Response.json({ errors: [{ message: 'Forbidden' }] }, { status: 403, headers: uncached })
const refuse = (body: Problem): Response =>
  Response.json(body, {
    status: body.status,
    headers: { ...uncached, 'Content-Type': 'application/problem+json' },
  })
const localeOf = ({ locale }: PayloadRequest) => (isLocale(locale) ? locale : 'en')
const bodyOf = (req: PayloadRequest): Promise<unknown> =>
  req.json?.().catch(() => null) ?? Promise.resolve(null)

const decision = z.object({ decision: z.enum(['accept', 'refuse']) })
const decided = { accept: 'accepted', refuse: 'refused' } as const

/** `POST /api/replies/:id/review` `{ "decision": "accept" | "refuse" }`, for the guest desk. */
export const reviewReply: Endpoint = {
  path: '/:id/review',
  method: 'post',
  handler: async (req) => {
    if (!has(req, guestDesk)) return forbidden()
    const body = decision.safeParse(await bodyOf(req))
    if (!body.success) return refuse(problem('invalid-request', localeOf(req)))
    const id = String(req.routeParams?.['id'])
    const isOwn = isUuid(id) && (await managesRow(req, 'replies', id))
    const found = isOwn && (await review(req, id, decided[body.data.decision]))
    return found
      ? json({ reviewState: decided[body.data.decision] })
      : refuse(problem('not-found', localeOf(req)))
  },
}

const uuid = z.string().refine(isUuid)
const person = z
  .object({ answers: z.array(z.object({ field: z.string(), value: z.unknown() })).optional() })
  .loose()
const entry = z.object({
  invitation: uuid.optional(),
  reply: uuid.optional(),
  form: z.string().optional(),
  channel: z.enum(['phone', 'paper']),
  locale: z.enum(locales).default('en'),
  idempotencyKey: z.string().min(1).max(200),
  answeredBy: z
    .object({
      kind: z.enum(['self', 'assistant', 'coordinator', 'staff']),
      name: z.string().max(200).nullish(),
      email: z.email().nullish(),
    })
    .transform(({ kind, name = null, email = null }) => ({ kind, name, email }))
    .optional(),
  people: z.array(person).max(200).optional(),
  submissionData: z
    .array(z.object({ field: z.string(), value: z.unknown() }))
    .max(200)
    .optional(),
})

/**
 * `POST /api/replies/enter` writes down an answer by telephone or on paper: `{ invitation | reply | form, channel,
 * locale, idempotencyKey, answeredBy?, people | submissionData }` → `{ replies: [{ id, partstat, reviewState,
 * seatState }] }`, for the guest desk.
 */
export const enterReply: Endpoint = {
  path: '/enter',
  method: 'post',
  handler: async (req) => {
    if (!has(req, guestDesk)) return forbidden()
    const body = entry.safeParse(await bodyOf(req))
    if (!body.success) return refuse(problem('invalid-request', localeOf(req)))
    if (!(await isOwnEntry(req, body.data))) return refuse(problem('not-found', localeOf(req)))
    const { DELIVERY_URL, SEAL_KEY } = readEnv()
    const { find } = formsFrom(DELIVERY_URL)
    const deps = { payload: req.payload, findForm: find, key: sealKey(SEAL_KEY) }
    const outcome = await enter(req, deps, body.data)
    return outcome.accepted ? json({ replies: outcome.replies }) : refuse(outcome.problem)
  },
}

const isOwnEntry = async (req: PayloadRequest, { invitation, reply, form }: z.output<typeof entry>) =>
  (!invitation || (await managesRow(req, 'invitations', invitation))) &&
  (!reply || (await managesRow(req, 'replies', reply))) &&
  (!form || (await managesForm(req, form)))

/** `GET /api/replies/:id/history` → `{ events: [{ at, eventType, channel, actor, actorName, … }] }`, the oldest first. */
export const replyHistory: Endpoint = {
  path: '/:id/history',
  method: 'get',
  handler: async (req) => {
    if (!has(req, guestDesk)) return forbidden()
    const id = String(req.routeParams?.['id'])
    if (!isUuid(id)) return refuse(problem('not-found', localeOf(req)))
    const { docs } = await req.payload.find({
      collection: 'reply-events',
      where: { reply: { equals: id } },
      sort: 'at',
      depth: 0,
      pagination: false,
      req,
      overrideAccess: false,
    })
    const names = await namesOf(
      req,
      docs.flatMap(({ actor }) => (typeof actor === 'string' ? [actor] : [])),
    )
    return json({
      events: docs.map(({ id: event, at, eventType, channel, actor, partstat, revision, answers }) => ({
        id: event,
        at,
        eventType,
        channel,
        actor,
        actorName: names.get(String(actor)) ?? null,
        partstat,
        revision,
        answers,
      })),
    })
  },
}

const namesOf = async (req: PayloadRequest, ids: string[]): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
    // Colleagues may not read each other's accounts; the name beside a deed is what the history is for.
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']))
}
