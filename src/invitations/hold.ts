import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import type { LinkKey } from '../links/token.ts'
import { queueMail } from '../mail/queue.ts'
import { linkFor, type Link } from './live-link.ts'
import { choose, setState, type Chosen, type Selection } from './selection.ts'

export type NotHeld = 'no-address' | 'not-a-draft' | 'no-form'
export type Held = { held: number; skipped: { id: string; name: string; reason: NotHeld }[] }

const obstacle = ({ inviteState, email, form }: Chosen): NotHeld | null => {
  if (inviteState !== 'draft') return 'not-a-draft'
  if (!email) return 'no-address'
  return form ? null : 'no-form'
}

/** Puts the letters of drafts into the outbox, each with a link of its own. Nothing leaves until it is released. */
export const hold = (req: PayloadRequest, selection: Selection, key: LinkKey): Promise<Held> =>
  inTransaction(req, async () => {
    const skipped: Held['skipped'] = []
    const held: string[] = []
    for (const chosen of await choose(req, selection)) {
      const reason = obstacle(chosen)
      if (reason) {
        // Of a whole meeting, those already on their way are no news.
        if (selection.ids || reason !== 'not-a-draft')
          skipped.push({ id: chosen.id, name: chosen.name, reason })
        continue
      }
      await holdLetter(req, chosen, await linkFor(req, chosen, key))
      await record(req, 'invitation-held', { collection: 'invitations', id: chosen.id })
      held.push(chosen.id)
    }
    await setState(req, held, 'held')
    return { held: held.length, skipped }
  })

/** The letter of one invitation, waiting in the outbox. */
export const holdLetter = (
  req: PayloadRequest,
  { id, meeting, email, copyTo, language }: Chosen,
  link: Link,
): Promise<string> =>
  queueMail(req, {
    kind: 'invitation',
    to: email ?? '',
    copyTo,
    language,
    meeting,
    invitation: id,
    link: link.id,
    held: true,
  })
