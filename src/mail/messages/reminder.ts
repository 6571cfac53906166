import { t } from '../../i18n/label.ts'
import type { Write } from '../message.ts'
import { invited, withTitle } from '../sentences.ts'

export const reminder: Write = ({ deadline, meeting }) => ({
  subject: withTitle(
    meeting?.title,
    t('Reminder: your answer', 'Rappel : votre réponse', 'Напамінак пра Ваш адказ'),
  ),
  happened: [
    t(
      'We sent you the invitation below and have not had your answer yet. If you have answered in the meantime, please disregard this mail.',
      'Nous vous avons adressé l’invitation ci-dessous et n’avons pas encore reçu votre réponse. Si vous avez répondu entre-temps, ne tenez pas compte de ce courriel.',
      'Мы даслалі Вам запрашэнне, якое прыводзім ніжэй, і пакуль не атрымалі адказу. Калі Вы тым часам ужо адказалі, не зважайце на гэты ліст.',
    ),
    ...(deadline === null
      ? []
      : [
          t(
            `Answers are taken until ${deadline}.`,
            `Les réponses sont acceptées jusqu’au ${deadline}.`,
            `Апошні тэрмін для адказу: ${deadline}.`,
          ),
        ]),
  ],
  because: invited,
})
