import { calendarFor } from '../calendar/entry.ts'
import { sequenceFor } from '../calendar/sequence.ts'
import type { Mail } from '../generated/payload-types.ts'
import type { Letter } from '../letters/content.ts'
import { composeLetter } from '../letters/letter.ts'
import { letterPdf } from '../letters/pdf.ts'
import type { Composing } from './compose.ts'
import type { Facts } from './facts.ts'
import { letterSource } from './letter-source.ts'
import { offered, type Seat } from './signed-up.ts'
import type { Subject } from './subject.ts'
import { Unsendable } from './unsendable.ts'

/** An ordinary attachment: as an alternative to the text, Outlook would show the entry in place of the mail. */
export const calendarFile = (method: string, content: string) => ({
  filename: 'meeting.ics',
  contentType: `text/calendar; charset=utf-8; method=${method}`,
  content,
})

export const letterFile = async (letter: Letter) => ({
  filename: 'invitation.pdf',
  contentType: 'application/pdf',
  content: Buffer.from(await letterPdf(letter)),
})

export const letterOf = async (
  { read, now }: Composing,
  mail: Mail,
  { meeting, invitation, category }: Subject,
  link: Facts['link'],
): Promise<Letter> => {
  if (!invitation) throw new Unsendable('invitation missing')
  const date = invitation.sentAt ?? now.toISOString()
  const source = await letterSource(read, { meeting, category, invitation, link, date }, mail.language)
  if (!source) throw new Unsendable('meeting not published')
  const letter = composeLetter(source, mail.language)
  if (letter.missing.length > 0) throw new Unsendable(`placeholders empty: ${letter.missing.join(', ')}`)
  return letter
}

/** A cancelled entry takes out every item that was on offer; a published one has those with a place. */
export const calendarOf = async (
  { payload, publicUrl, now }: Composing,
  mail: Mail,
  { meeting, reply, category, seats }: Subject & { seats: readonly Seat[] },
  method: 'PUBLISH' | 'CANCEL',
): Promise<string> => {
  const latest = Math.max(mail.sequence ?? 0, meeting.calendarSequence ?? 0)
  return calendarFor(
    { ...meeting, calendarSequence: sequenceFor({ calendarSequence: latest }, reply) },
    {
      method,
      language: mail.language,
      items:
        method === 'CANCEL'
          ? await offered(payload, category, mail.language)
          : seats.filter(({ state }) => state === 'confirmed').map(({ item }) => item),
      publicUrl,
      now,
    },
  )
}
