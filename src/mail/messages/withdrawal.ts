import { t } from '../../i18n/label.ts'
import type { Write } from '../message.ts'
import { answered, takesOut, withTitle } from '../sentences.ts'

export const withdrawal: Write = ({ meeting, deadline }) => ({
  subject: withTitle(
    meeting?.title,
    t('Your answer was withdrawn', 'Votre réponse a été retirée', 'Ваш адказ адкліканы'),
  ),
  happened: [
    t(
      'Your answer was withdrawn and your place is free again.',
      'Votre réponse a été retirée et votre place est libérée.',
      'Ваш адказ адкліканы, і Ваша месца зноў свабоднае.',
    ),
    takesOut,
  ],
  action:
    deadline === null
      ? null
      : t(
          `Should you be able to come after all, you can answer anew until ${deadline}:`,
          `Si vous pouvez finalement venir, vous pouvez répondre de nouveau jusqu’au ${deadline} :`,
          `Калі Вы ўсё ж зможаце прыехаць, можна адказаць нанова. Апошні тэрмін: ${deadline}:`,
        ),
  calendar: 'CANCEL',
  because: answered,
})
