import { t } from '../../i18n/label.ts'
import type { Write } from '../message.ts'
import { answered, invited, takesOut, withTitle } from '../sentences.ts'

export const meetingCancelled: Write = ({ meeting, reply }) => ({
  subject: withTitle(
    meeting?.title,
    t('The meeting is cancelled', 'La réunion est annulée', 'Сустрэча адмененая'),
  ),
  happened: [
    t(
      'We are sorry to tell you that this meeting is cancelled.',
      'Nous avons le regret de vous informer que cette réunion est annulée.',
      'На жаль, вымушаны паведаміць, што гэтая сустрэча адмененая.',
    ),
    t('There is nothing you need to do.', 'Vous n’avez rien à faire.', 'Вам нічога не трэба рабіць.'),
    ...(reply ? [takesOut] : []),
  ],
  calendar: reply ? 'CANCEL' : null,
  because: reply ? answered : invited,
})
