import { t } from '../../i18n/label.ts'
import type { Write } from '../message.ts'
import { invited, withTitle } from '../sentences.ts'

/** The letter is the mail; its subject is the letter's own. */
export const invitation: Write = ({ letter, meeting }) => {
  const subject = letter?.subject
  return {
    subject: subject
      ? t(subject, subject, subject)
      : withTitle(meeting?.title, t('Invitation', 'Invitation', 'Запрашэнне')),
    happened: [],
    because: invited,
  }
}
