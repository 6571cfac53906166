import { t } from '../../i18n/label.ts'
import type { Write } from '../message.ts'
import { answered, changes, invited, withTitle } from '../sentences.ts'
import { calendarOf } from './confirmation.ts'

export const meetingChanged: Write = (facts) => ({
  subject: withTitle(
    facts.meeting?.title,
    t('The meeting has changed', 'La réunion a changé', 'Сустрэча змянілася'),
  ),
  happened: [
    t(
      'Time or place of the meeting has changed. What counts now is written below.',
      'L’horaire ou le lieu de la réunion a changé. Voici ce qui vaut désormais.',
      'Змяніліся час або месца сустрэчы. Што дзейнічае цяпер, напісана ніжэй.',
    ),
    ...(facts.reply ? [stands] : []),
  ],
  action: facts.reply ? changes(facts.deadline) : null,
  calendar: calendarOf(facts),
  because: facts.reply ? answered : invited,
})

const stands = t(
  'Your answer stands. If you can no longer come, please withdraw it.',
  'Votre réponse reste valable. Si vous ne pouvez plus venir, veuillez la retirer.',
  'Ваш адказ застаецца ў сіле. Калі Вы ўжо не зможаце прыехаць, калі ласка, адклічце яго.',
)
