import { t } from '../../i18n/label.ts'
import type { Write } from '../message.ts'
import { requested, withTitle } from '../sentences.ts'

export const requestRefused: Write = ({ meeting }) => ({
  subject: withTitle(meeting?.title, t('Your request', 'Votre demande', 'Ваш запыт')),
  happened: [
    t(
      'Thank you for your interest. We are sorry that we cannot offer you a place at this meeting.',
      'Nous vous remercions de votre intérêt. Nous regrettons de ne pas pouvoir vous proposer de place à cette réunion.',
      'Дзякуем за цікавасць. На жаль, мы не можам прапанаваць Вам месца на гэтай сустрэчы.',
    ),
  ],
  because: requested,
})
