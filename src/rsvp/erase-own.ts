import { sql } from '@payloadcms/db-postgres'
import { record } from '../audit/record.ts'
import type { Locale } from '../i18n/locales.ts'
import { promote, releaseSeats } from '../seating/seats.ts'
import { timeOf, type Answering } from './answering.ts'
import { changeVisit, type Changed } from './change-visit.ts'
import { noteOnInvitation } from './note-on-invitation.ts'
import { answersForMany } from './read-people.ts'
import type { Refusal } from './refused.ts'

/**
 * Deletes the replies behind the link with everything that hangs on them: sealed answers, history, mails, links of
 * their own. Their seats go to whoever waits. The invitation stays, with the office's own note of whom it wrote to.
 * A coordinator erases those who were only named; members with an address erase what is theirs by their own link.
 */
export const eraseOwn = (
  deps: Answering,
  input: { hash: string; locale: Locale },
): Promise<Changed | Refusal> =>
  changeVisit(deps, input, async (req, db, loaded) => {
    const erased = loaded.replies.filter(({ guestEmail }) => !answersForMany(loaded) || guestEmail === null)
    for (const { id } of erased) {
      await releaseSeats(req, { reply: id })
      await record(req, 'reply.erased', { collection: 'replies', id }, 'by its guest')
      await db.execute(sql`delete from replies where id = ${id}`)
    }
    if (loaded.purpose === 'invitation' && erased.length > 0)
      await noteOnInvitation(
        db,
        loaded.invitation!.id,
        loaded.replies.filter((reply) => !erased.includes(reply)),
        timeOf(deps),
      )
    if (erased.some(({ seatState }) => seatState !== 'none')) await promote(req, loaded.meeting)
    return { accepted: true }
  })
