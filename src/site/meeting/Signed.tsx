import { lang } from '../api/spoken.ts'
import type { Meeting } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { meeting as words } from '../words/meeting.ts'
import { say } from '../words/say.ts'

/** Who signed the invitation, under the title of that moment. */
export const Signed = ({ meeting, locale }: { meeting: Meeting; locale: SiteLocale }) => {
  const { invitationSignatories = [] } = meeting
  if (invitationSignatories.length === 0) return null
  return (
    <div className="signed">
      <p>{say(words.signed, locale)}</p>
      <ul className="plain">
        {invitationSignatories.map(({ id, person, nameAsSigned, titleAsSigned }) => (
          <li key={id}>
            <p className="signatory" lang={lang(meeting, `invitationSignatories.${id}.nameAsSigned`)}>
              {nameAsSigned ?? person?.name}
            </p>
            <p className="small quiet" lang={lang(meeting, `invitationSignatories.${id}.titleAsSigned`)}>
              {titleAsSigned}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
