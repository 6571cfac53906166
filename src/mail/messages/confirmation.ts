import { t, type Label } from '../../i18n/label.ts'
import type { Facts } from '../facts.ts'
import type { Parts, Write } from '../message.ts'
import { answered, changes, withTitle } from '../sentences.ts'

/** What the answer amounts to now; a mail that waited a while still says what is true when it leaves. */
export const confirmation: Write = (facts) => ({
  subject: withTitle(facts.meeting?.title, subjectOf(facts)),
  happened: [thanks, ...outcome(facts)],
  action: changes(facts.deadline),
  calendar: calendarOf(facts),
  because: answered,
})

const comes = ({ reply }: Facts): boolean => reply?.partstat === 'accepted' || reply?.partstat === 'tentative'

/** Only who has a place gets it into the calendar. */
export const calendarOf = (facts: Facts): Parts['calendar'] =>
  comes(facts) && facts.reply?.seat === 'confirmed' ? 'PUBLISH' : null

const subjectOf = (facts: Facts): Label => {
  if (comes(facts) && facts.reply?.seat === 'confirmed')
    return t('Your place is confirmed', 'Votre participation est confirmée', 'Ваша месца пацверджана')
  return t('Your answer was received', 'Votre réponse a été reçue', 'Ваш адказ атрыманы')
}

const thanks = t(
  'Thank you, we have received your answer.',
  'Merci, nous avons bien reçu votre réponse.',
  'Дзякуем, мы атрымалі Ваш адказ.',
)

export const outcome = (facts: Facts): Label[] => {
  if (!comes(facts))
    return facts.reply?.partstat === 'declined'
      ? [
          t(
            'You told us that you cannot come. No place is kept for you.',
            'Vous nous avez indiqué que vous ne pourrez pas venir. Aucune place ne vous est réservée.',
            'Вы паведамілі, што не зможаце прыехаць. Месца за Вамі не захоўваецца.',
          ),
        ]
      : []
  if (facts.reply?.seat === 'waiting')
    return [
      t(
        'All places are taken at the moment. You are on the waiting list, and we write to you as soon as a place becomes free.',
        'Toutes les places sont prises pour le moment. Vous êtes sur la liste d’attente et nous vous écrirons dès qu’une place se libérera.',
        'Зараз усе месцы занятыя. Вы ў спісе чакання, і мы напішам Вам, як толькі месца вызваліцца.',
      ),
    ]
  return facts.reply?.seat === 'confirmed'
    ? [
        t(
          'Your place is confirmed. The attached calendar entry holds the dates.',
          'Votre place est confirmée. L’événement ci-joint inscrit les dates à votre agenda.',
          'Ваша месца пацверджана. У далучаным запісе для календара ёсць даты.',
        ),
      ]
    : []
}
