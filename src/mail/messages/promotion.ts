import { t } from '../../i18n/label.ts'
import type { Write } from '../message.ts'
import { answered, changes, withTitle } from '../sentences.ts'
import { calendarOf } from './confirmation.ts'

export const promotion: Write = (facts) => ({
  subject: withTitle(
    facts.meeting?.title,
    t('A place has become free for you', 'Une place s’est libérée pour vous', 'Для Вас вызвалілася месца'),
  ),
  happened: [
    t(
      'A place has become free, and it is yours. What is confirmed is written below.',
      'Une place s’est libérée et elle vous revient. Voici ce qui est confirmé.',
      'Вызвалілася месца, і яно Вашае. Што пацверджана, напісана ніжэй.',
    ),
    t(
      'If you can no longer come, please withdraw your answer, so that somebody else can.',
      'Si vous ne pouvez plus venir, veuillez retirer votre réponse afin que la place profite à quelqu’un d’autre.',
      'Калі Вы ўжо не зможаце прыехаць, калі ласка, адклічце свой адказ, каб прыехаў нехта іншы.',
    ),
  ],
  action: changes(facts.deadline),
  calendar: calendarOf(facts),
  because: answered,
})
