import type { PayloadRequest } from 'payload'
import type { Locale } from '../i18n/locales.ts'
import { seal, type SealKey } from '../lib/seal.ts'
import type { FormDefinition } from './definition.ts'
import { partstatOf } from './partstat.ts'
import type { Answer } from './read-answers.ts'
import { answerPlace } from './sealed-place.ts'
import { inTransaction } from '../audit/transaction.ts'

type Reply = { form: FormDefinition; answers: Answer[]; locale: Locale; channel: 'web' | 'api'; now: Date }

/** Stores a reply and its sealed answers together or not at all; gives the reply's id. */
export const storeReply = (req: PayloadRequest, reply: Reply, key: SealKey): Promise<string> =>
  inTransaction(req, async () => {
    // A guest has no account: the form was checked above, and the database role can only add rows.
    const byAnonymousGuest = { req, overrideAccess: true, depth: 0 } as const
    const stored = await req.payload.create({
      ...byAnonymousGuest,
      collection: 'replies',
      data: {
        form: reply.form.id,
        meeting: reply.form.meeting?.id ?? null,
        locale: reply.locale,
        partstat: partstatOf(reply.answers),
        seatState: 'none',
        guestRole: 'guest',
        publication: 'notAtAll',
        answeredBy: { kind: 'self' },
        // Never anything else from outside: nobody may fill the room without staff.
        reviewState: 'requested',
        channel: reply.channel,
        answers: reply.answers.filter(({ sealed }) => !sealed).map(({ field, value }) => ({ field, value })),
        submittedAt: reply.now.toISOString(),
      },
    })
    const id = String(stored.id)
    for (const { field, value } of reply.answers.filter(({ sealed }) => sealed)) {
      await req.payload.create({
        ...byAnonymousGuest,
        collection: 'sealed-answers',
        data: { reply: id, field, value: seal(value, answerPlace(id, field), key) },
      })
    }
    return id
  })
