import type { Letter, ReplyLink } from '../content.ts'
import { deadlineText } from '../days.ts'
import type { LetterSource } from '../source.ts'
import type { Locale } from '../../i18n/locales.ts'
import { words, type Say } from '../words.ts'

/** The request to confirm by the guest's own link, until when and for how many. */
export const reply = (
  { invitation, meeting, link }: LetterSource,
  language: Locale,
  say: Say,
): Letter['reply'] => {
  const { deadline, places } = invitation
  const zone = meeting.timeZone ?? 'UTC'
  return {
    request: deadline
      ? say(words.requestBy, { deadline: deadlineText(deadline, language, zone) })
      : say(words.request),
    places: places && places > 1 ? say(words.places, { places: String(places) }) : null,
    link: link ? replyLink(link) : null,
  }
}

const replyLink = ({ address, code }: { address: string; code: string }): ReplyLink => ({
  address,
  shortAddress: address.replace(/\/i\/[^/]*$/, ''),
  code: (code.replaceAll('-', '').match(/.{1,4}/g) ?? []).join('-'),
})
