import { t } from '../../../i18n/label.ts'

/** The pages that ask once more before something is done, and the page for a code from paper. */
export const deeds = {
  back: t('Back', 'Retour', 'Назад'),
  withdrawTitle: t('Withdraw?', 'Se désister ?', 'Адмовіцца ад удзелу?'),
  withdrawSelf: t(
    'You will not take part, and your seat goes to somebody on the waiting list.',
    'Vous ne participerez pas et votre place ira à une personne de la liste d’attente.',
    'Вы не будзеце ўдзельнічаць, і ваша месца атрымае нехта з чаргі чакання.',
  ),
  withdrawMany: t(
    'Nobody of your delegation will take part, and the seats go to people on the waiting list.',
    'Personne de votre délégation ne participera et les places iront à des personnes de la liste d’attente.',
    'Ніхто з вашай дэлегацыі не будзе ўдзельнічаць, і месцы атрымаюць людзі з чаргі чакання.',
  ),
  withdrawButton: t('Yes, withdraw', 'Oui, me désister', 'Так, адмовіцца'),
  eraseTitle: t('Erase your data?', 'Effacer vos données ?', 'Выдаліць вашы даныя?'),
  eraseText: t(
    'Everything you answered is deleted at once and cannot be brought back. If you have a seat, it goes to somebody else.',
    'Tout ce que vous avez répondu est effacé immédiatement et définitivement. Si vous avez une place, elle ira à quelqu’un d’autre.',
    'Усё, што вы адказалі, будзе выдалена адразу і назаўсёды. Калі ў вас ёсць месца, яго атрымае нехта іншы.',
  ),
  eraseDelegation: t(
    'Held places and people named without an e-mail address are erased. Everybody else has a page of their own and erases their data there.',
    'Les places réservées et les personnes indiquées sans adresse électronique sont effacées. Les autres personnes disposent de leur propre page et y effacent leurs données.',
    'Будуць выдалены пакінутыя месцы і людзі, упісаныя без адраса электроннай пошты. Усе астатнія маюць уласную старонку і выдаляюць свае даныя там.',
  ),
  eraseStays: t(
    'The organisers keep only that they had invited you.',
    'Les organisateurs gardent seulement la trace de votre invitation.',
    'У арганізатараў застанецца толькі запіс, што яны вас запрашалі.',
  ),
  eraseButton: t('Yes, erase everything', 'Oui, tout effacer', 'Так, выдаліць усё'),
  erasedTitle: t('Your data is erased', 'Vos données sont effacées', 'Вашы даныя выдаленыя'),
  erasedText: t(
    'Nothing you answered is stored any more.',
    'Plus rien de ce que vous avez répondu n’est conservé.',
    'Нічога з таго, што вы адказалі, больш не захоўваецца.',
  ),
  delegateTitle: t(
    'Pass the invitation on to a colleague',
    'Transmettre l’invitation à un collègue',
    'Перадаць запрашэнне калегу',
  ),
  delegateText: t(
    'This invitation is for {name}. If a colleague comes instead, tell us who.',
    'Cette invitation est adressée à : {name}. Si un collègue vient à sa place, dites-nous qui.',
    'Каму адрасавана запрашэнне: {name}. Калі замест гэтай асобы прыедзе калега, паведаміце, хто гэта.',
  ),
  delegateWhat: t('What happens then', 'Ce qui se passe ensuite', 'Што будзе далей'),
  delegateSteps: [
    t(
      'The organisers review the name.',
      'Les organisateurs examinent le nom.',
      'Арганізатары разгледзяць прапанову.',
    ),
    t(
      'They send your colleague an invitation with a link of its own.',
      'Ils envoient à votre collègue une invitation avec son propre lien.',
      'Яны дашлюць калегу асобнае запрашэнне з уласнай спасылкай.',
    ),
    t(
      'The person invited is told by mail that the invitation was passed on.',
      'La personne invitée est informée par courriel de cette transmission.',
      'Запрошаная асоба атрымае ліст, што запрашэнне перададзена.',
    ),
    t(
      'A seat that was already given is free again.',
      'Une place déjà attribuée redevient libre.',
      'Калі месца ўжо было нададзена, яно вызваліцца.',
    ),
  ],
  colleagueName: t('Name of the colleague', 'Nom de votre collègue', 'Імя і прозвішча калегі'),
  colleagueEmail: t(
    'E-mail address of the colleague',
    'Adresse électronique de votre collègue',
    'Адрас электроннай пошты калегі',
  ),
  delegateButton: t('Pass on', 'Transmettre', 'Перадаць'),
  confirmTitle: t('Confirm your address', 'Confirmer votre adresse', 'Пацвердзіць адрас'),
  confirmText: t(
    'Press the button to confirm that this e-mail address is yours. The organisers review your request after that.',
    'Appuyez sur le bouton pour confirmer que cette adresse électronique est la vôtre. Les organisateurs examineront ensuite votre demande.',
    'Націсніце кнопку, каб пацвердзіць, што гэта ваш адрас электроннай пошты. Пасля гэтага арганізатары разгледзяць ваш запыт.',
  ),
  confirmButton: t('Confirm the address', 'Confirmer l’adresse', 'Пацвердзіць адрас'),
  confirmedTitle: t('Your address is confirmed', 'Votre adresse est confirmée', 'Ваш адрас пацверджаны'),
  ownPage: t('To your answer', 'Voir votre réponse', 'Перайсці да свайго адказу'),
  codeTitle: t('Answer an invitation', 'Répondre à une invitation', 'Адказаць на запрашэнне'),
  codeLabel: t('Code from your letter', 'Code figurant dans votre lettre', 'Код з вашага ліста'),
  codeHint: t(
    'Twelve letters and digits, for example 7KQM-2X9D-4TRV. Spaces and dashes do not matter.',
    'Douze lettres et chiffres, par exemple 7KQM-2X9D-4TRV. Les espaces et les tirets sont sans importance.',
    'Дванаццаць літар і лічбаў, напрыклад 7KQM-2X9D-4TRV. Прабелы і злучкі не маюць значэння.',
  ),
  codeWrong: t(
    'This is not a code of twelve letters and digits. Please compare it with your letter.',
    'Ce n’est pas un code de douze lettres et chiffres. Comparez-le avec votre lettre.',
    'Гэта не код з дванаццаці літар і лічбаў. Калі ласка, параўнайце яго з лістом.',
  ),
  codeButton: t('Continue', 'Continuer', 'Далей'),
  toCode: t('Type the code from your letter', 'Saisir le code de votre lettre', 'Увесці код з ліста'),
  keptTitle: t(
    'Nothing is lost, but nothing was saved yet',
    'Rien n’est perdu, mais rien n’est encore enregistré',
    'Нічога не згублена, але пакуль нічога не захавана',
  ),
  keptText: t(
    'We cannot store your answer at the moment. Leave this page open and send again in a few minutes.',
    'Nous ne pouvons pas enregistrer votre réponse pour le moment. Laissez cette page ouverte et renvoyez dans quelques minutes.',
    'Цяпер мы не можам захаваць ваш адказ. Не закрывайце старонку і дашліце яго яшчэ раз праз некалькі хвілін.',
  ),
  keptTyped: t('What you typed', 'Ce que vous avez saisi', 'Што вы ўпісалі'),
  again: t('Send again', 'Renvoyer', 'Даслаць яшчэ раз'),
}
