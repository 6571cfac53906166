import { t } from '../../i18n/label.ts'
import type { Write } from '../message.ts'
import { changes, requested, withTitle } from '../sentences.ts'

export const requestReceived: Write = ({ meeting, deadline }) => ({
  subject: withTitle(
    meeting?.title,
    t('Your request was received', 'Votre demande a été reçue', 'Ваш запыт атрыманы'),
  ),
  happened: [
    t(
      'Thank you, we have received your request to take part.',
      'Merci, nous avons bien reçu votre demande de participation.',
      'Дзякуем, мы атрымалі Ваш запыт на ўдзел.',
    ),
    t(
      'It is not a place yet: the organisers look at each request and will write to you.',
      'Il ne s’agit pas encore d’une inscription : les organisateurs examinent chaque demande et vous écriront.',
      'Гэта яшчэ не месца на сустрэчы: арганізатары разгледзяць запыт і напішуць Вам.',
    ),
  ],
  action: changes(deadline),
  because: requested,
})
