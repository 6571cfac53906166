import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../audit/transaction.ts'
import { executor } from '../db/session.ts'
import type { Locale } from '../i18n/locales.ts'
import { issueLink } from '../links/issue.ts'
import { linkKey, tokenOf, hashOfToken } from '../links/token.ts'
import { answer } from './answer.ts'
import type { Answering } from './answering.ts'
import type { RawAnswer } from './definition.ts'
import type { AnsweredBy, RawPerson } from './people.ts'
import { problem } from './problems.ts'
import type { Refusal } from './refused.ts'
import { respond, type Settled } from './respond.ts'
import { review } from './review.ts'

export type Entered = {
  /** One of the three: whose answer it is, or the form that somebody uninvited answered. */
  invitation?: string | undefined
  reply?: string | undefined
  form?: string | undefined
  channel: 'phone' | 'paper'
  locale: Locale
  idempotencyKey: string
  answeredBy?: AnsweredBy | undefined
  people?: RawPerson[] | undefined
  submissionData?: RawAnswer[] | undefined
}

/**
 * Writes down an answer that came by telephone or on paper, as the guest would have given it on the page, with who
 * wrote it down. No deadline holds staff back; seats are taken like everybody's. The caller has checked the role.
 */
export const enter = async (
  req: PayloadRequest,
  deps: Answering,
  input: Entered,
): Promise<(Settled & { form?: unknown }) | Refusal> => {
  const { channel, locale, idempotencyKey, answeredBy = { kind: 'staff' } } = input
  if (input.form !== undefined) return enterUninvited(req, deps, { ...input, form: input.form })
  const hash = await linkFor(req, deps, input)
  if (!hash) return { accepted: false, problem: problem('link-not-found', locale) }
  const people = input.people ?? []
  return respond(deps, { hash, channel, locale, idempotencyKey, answeredBy, people }, { user: req.user! })
}

const enterUninvited = async (
  req: PayloadRequest,
  deps: Answering,
  {
    form,
    submissionData = [],
    channel,
    locale,
    idempotencyKey,
    answeredBy = { kind: 'staff' },
  }: Entered & { form: string },
): Promise<Settled | Refusal> => {
  const outcome = await answer(
    deps,
    { form, submissionData, channel, locale, idempotencyKey, answeredBy },
    { user: req.user! },
  )
  if (!outcome.accepted) return outcome
  await review(req, outcome.reference, 'accepted')
  const { partstat, seatState, reviewState } = await req.payload.findByID({
    collection: 'replies',
    id: outcome.reference,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return { accepted: true, replies: [{ id: outcome.reference, partstat, seatState, reviewState }] }
}

/** An answer on paper goes through the same link as one on the page; whoever has none yet is given one. */
const linkFor = (
  req: PayloadRequest,
  deps: Answering,
  { invitation, reply }: Entered,
): Promise<string | null> =>
  inTransaction(req, async () => {
    const db = executor(req.payload, await req.transactionID)
    const { rows } = await db.execute(sql`select link_hash from links where revoked_at is null
        and (expires_at is null or expires_at > now())
        and (purpose = 'invitation' and invitation_id = ${invitation ?? null}::uuid or reply_id = ${reply ?? null}::uuid)
      order by purpose = 'request', created_at desc limit 1`)
    if (rows[0]) return String(rows[0]['link_hash'])
    const subject = await db.execute(
      invitation
        ? sql`select 'invitation' as purpose, id as invitation, null as reply, meeting_id as meeting, category_id as category, null as form
            from invitations where id = ${invitation}::uuid and invite_state <> 'revoked'`
        : sql`select 'reply' as purpose, invitation_id as invitation, id as reply, meeting_id as meeting, category_id as category, form_id as form
            from replies where id = ${reply ?? null}::uuid`,
    )
    const [found] = subject.rows
    if (!found) return null
    const { nonce } = await issueLink(
      req,
      found as unknown as Parameters<typeof issueLink>[1],
      linkKey(deps.key),
    )
    return hashOfToken(tokenOf(nonce, linkKey(deps.key)))
  })
