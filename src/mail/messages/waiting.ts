import { t } from '../../i18n/label.ts'
import type { Write } from '../message.ts'
import { answered, changes, withTitle } from '../sentences.ts'

/** The place in the line is not told: it would tell who else was invited and how many gave up. */
export const waiting: Write = ({ meeting, deadline }) => ({
  subject: withTitle(
    meeting?.title,
    t('You are on the waiting list', 'Vous êtes sur la liste d’attente', 'Вы ў спісе чакання'),
  ),
  happened: [
    t(
      'Thank you for your answer. All places are taken at the moment, so you are on the waiting list.',
      'Merci de votre réponse. Toutes les places sont prises pour le moment : vous êtes donc sur la liste d’attente.',
      'Дзякуем за адказ. Зараз усе месцы занятыя, таму Вы ў спісе чакання.',
    ),
    t(
      'Places that become free are given in the order in which answers came. We write to you as soon as one is yours; which place you have in the line is not told.',
      'Les places qui se libèrent sont attribuées dans l’ordre d’arrivée des réponses. Nous vous écrirons dès que l’une d’elles vous reviendra ; le rang dans la liste n’est pas communiqué.',
      'Месцы, якія вызваляюцца, прызначаюцца ў парадку атрымання адказаў. Мы напішам Вам, як толькі месца будзе Вашым; нумар у чарзе не паведамляецца.',
    ),
  ],
  action: changes(deadline),
  because: answered,
})
