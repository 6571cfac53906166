import type { Payload } from 'payload'
import type { Mail } from '../generated/payload-types.ts'
import { say } from '../i18n/say.ts'
import { officeOf } from './gather.ts'
import { htmlOf } from './html.ts'
import { messageIdOf } from './message-id.ts'
import { noticeParts } from './messages/notice.ts'
import { readRow } from './read-row.ts'
import { textOf } from './text.ts'
import type { Message } from './transport.ts'

type Composing = { payload: Payload; from: string; now: Date }

/** A mail to a member of staff; null when the notice is gone or was read in the studio before the mail left. */
export const composeNotice = async (
  { payload, from, now }: Composing,
  mail: Mail,
): Promise<Message | null> => {
  const notice = await readRow(payload, 'notices', mail.notice, mail.language)
  if (!notice || notice.seenAt) return null
  const { routes, serverURL } = payload.config
  const { subject, pieces } = noticeParts(notice.kind, `${serverURL}${routes.admin}/notices`)
  const title = say(subject, mail.language)
  return {
    from: { name: (await officeOf(payload, mail)).sender, address: from },
    to: mail.to,
    subject: title,
    messageId: messageIdOf(mail.id, from),
    date: now,
    // RFC 3834: no vacation notice is to answer this.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
    text: textOf(pieces, mail.language),
    html: htmlOf(pieces, title, mail.language),
    attachments: [],
  }
}
