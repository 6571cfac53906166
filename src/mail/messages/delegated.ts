import { t } from '../../i18n/label.ts'
import type { Write } from '../message.ts'
import { invited, withTitle } from '../sentences.ts'

/** Goes to whom the letter went, who may know nothing of it: a link can be forwarded. */
export const delegated: Write = ({ meeting }) => ({
  subject: withTitle(
    meeting?.title,
    t('Your invitation was passed on', 'Votre invitation a été transmise', 'Ваша запрашэнне перададзена'),
  ),
  happened: [
    t(
      'Your invitation was passed on to a colleague with the help of your personal link. The organisers will look at it and then write to the colleague.',
      'Votre invitation a été transmise à un(e) collègue au moyen de votre lien personnel. Les organisateurs l’examineront, puis écriront à cette personne.',
      'З дапамогай Вашай асабістай спасылкі запрашэнне перададзена калегу. Арганізатары разгледзяць гэта і напішуць калегу.',
    ),
    t(
      'If it was not you, please tell the organisers.',
      'Si ce n’était pas vous, veuillez en informer les organisateurs.',
      'Калі гэта зрабілі не Вы, калі ласка, паведаміце арганізатарам.',
    ),
  ],
  because: invited,
})
