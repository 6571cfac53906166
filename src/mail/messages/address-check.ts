import { t } from '../../i18n/label.ts'
import type { Write } from '../message.ts'
import { requested, withTitle } from '../sentences.ts'

/** Anybody can type anybody's address: so this mail holds no word of whoever typed it. */
export const addressCheck: Write = ({ meeting }) => ({
  subject: withTitle(
    meeting?.title,
    t(
      'Please confirm your address',
      'Veuillez confirmer votre adresse',
      'Пацвердзіце, калі ласка, свой адрас',
    ),
  ),
  happened: [
    t(
      'Somebody asked to take part in this meeting and gave this address.',
      'Quelqu’un a demandé à participer à cette réunion et a indiqué cette adresse.',
      'Хтосьці папрасіў удзелу ў гэтай сустрэчы і пазначыў гэты адрас.',
    ),
    t(
      'If it was not you, do nothing: without your confirmation the request is not looked at and is deleted.',
      'Si ce n’était pas vous, ne faites rien : sans votre confirmation, la demande n’est pas examinée et sera effacée.',
      'Калі гэта былі не Вы, нічога не рабіце: без пацвярджэння запыт не разглядаецца і будзе выдалены.',
    ),
  ],
  action: t(
    'If it was you, open this page and press the button there:',
    'Si c’était vous, ouvrez cette page et appuyez sur le bouton qui s’y trouve :',
    'Калі гэта былі Вы, адкрыйце гэтую старонку і націсніце на ёй кнопку:',
  ),
  because: requested,
})
