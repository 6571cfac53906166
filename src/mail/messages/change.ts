import { t } from '../../i18n/label.ts'
import type { Write } from '../message.ts'
import { answered, changes, withTitle } from '../sentences.ts'
import { calendarOf, outcome } from './confirmation.ts'

export const change: Write = (facts) => ({
  subject: withTitle(
    facts.meeting?.title,
    t('Your answer was changed', 'Votre réponse a été modifiée', 'Ваш адказ зменены'),
  ),
  happened: [
    t(
      'Your answer was changed. What counts is written below.',
      'Votre réponse a été modifiée. Voici ce qui vaut désormais.',
      'Ваш адказ зменены. Што дзейнічае цяпер, напісана ніжэй.',
    ),
    ...outcome(facts),
  ],
  action: changes(facts.deadline),
  // Who no longer comes should not find the old entry in the calendar.
  calendar: calendarOf(facts) ?? (facts.reply?.partstat === 'declined' ? 'CANCEL' : null),
  because: answered,
})
