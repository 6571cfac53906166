import { t } from '../../../i18n/label.ts'

/** What the personal page says once it was answered. */
export const status = {
  saved: t('Your answer was saved.', 'Votre réponse est enregistrée.', 'Ваш адказ захаваны.'),
  withdrawn: t(
    'You have withdrawn. Thank you for telling us.',
    'Votre désistement est enregistré. Merci de nous avoir prévenus.',
    'Вы адмовіліся ад удзелу. Дзякуем, што паведамілі.',
  ),
  erased: t('The data was erased.', 'Les données sont effacées.', 'Даныя выдаленыя.'),
  passedOn: t(
    'Your colleague’s name was passed to the organisers. They will review it and write to your colleague.',
    'Le nom de votre collègue a été transmis aux organisateurs, qui l’examineront et lui écriront.',
    'Імя вашага калегі перададзена арганізатарам. Яны разгледзяць прапанову і напішуць калегу.',
  ),
  confirmed: t(
    'You take part. Your seat is confirmed.',
    'Vous participez. Votre place est confirmée.',
    'Вы ўдзельнічаеце. Месца за вамі пацверджана.',
  ),
  waiting: t(
    'You are on the waiting list. All seats are taken for now; we will write to you as soon as one is free.',
    'Vous êtes sur la liste d’attente. Toutes les places sont prises pour le moment ; nous vous écrirons dès qu’une place se libère.',
    'Вы ў чарзе чакання. Пакуль усе месцы занятыя; мы напішам вам, як толькі адно вызваліцца.',
  ),
  requested: t(
    'Your request is under review. The organisers will write to you.',
    'Votre demande est à l’examen. Les organisateurs vous écriront.',
    'Ваш запыт разглядаецца. Арганізатары вам напішуць.',
  ),
  unconfirmed: t(
    'Your e-mail address is not confirmed yet. Please confirm it, so that the organisers can review your request.',
    'Votre adresse électronique n’est pas encore confirmée. Confirmez-la pour que les organisateurs puissent examiner votre demande.',
    'Ваш адрас электроннай пошты яшчэ не пацверджаны. Пацвердзіце яго, каб арганізатары маглі разгледзець запыт.',
  ),
  refused: t(
    'The organisers could not accept your request.',
    'Les organisateurs n’ont pas pu accepter votre demande.',
    'На жаль, арганізатары не змаглі прыняць ваш запыт.',
  ),
  accepted: t('You take part.', 'Vous participez.', 'Вы ўдзельнічаеце.'),
  declined: t('You do not take part.', 'Vous ne participez pas.', 'Вы не ўдзельнічаеце.'),
  tentative: t(
    'You do not know yet. Please change your answer as soon as you do.',
    'Vous ne savez pas encore. Merci de modifier votre réponse dès que possible.',
    'Вы яшчэ не ведаеце. Калі ласка, змяніце адказ, як толькі вырашыце.',
  ),
  delegated: t(
    'You have passed the invitation on to a colleague.',
    'Vous avez transmis l’invitation à un collègue.',
    'Вы перадалі запрашэнне калегу.',
  ),
  delegationDeclined: t(
    'Your delegation does not come.',
    'Votre délégation ne viendra pas.',
    'Ваша дэлегацыя не прыедзе.',
  ),
  seatConfirmed: t('seat confirmed', 'place confirmée', 'месца пацверджана'),
  seatWaiting: t('waiting list', 'liste d’attente', 'чарга чакання'),
  seatReview: t('under review', 'à l’examen', 'разглядаецца'),
  notComing: t('does not come', 'ne viendra pas', 'не прыедзе'),
  hold: t('Name to follow', 'Nom à suivre', 'Імя паведамяць пазней'),
  by: t('by', 'avant le', 'да'),
  sealed: t('stored encrypted', 'conservé chiffré', 'захоўваецца зашыфраваным'),
  ticked: t('yes', 'oui', 'так'),
  unticked: t('no', 'non', 'не'),
  answers: t('What you answered', 'Ce que vous avez répondu', 'Што вы адказалі'),
  signedUp: t('You signed up for', 'Vos inscriptions', 'Вы запісаліся на'),
  programme: t('Programme', 'Programme', 'Праграма'),
  noProgramme: t(
    'The programme is not published yet.',
    'Le programme n’est pas encore publié.',
    'Праграма яшчэ не апублікаваная.',
  ),
  change: t('Change', 'Modifier', 'Змяніць'),
  withdraw: t('Withdraw', 'Se désister', 'Адмовіцца ад удзелу'),
  withdrawAll: t(
    'Withdraw the delegation',
    'Retirer toute la délégation',
    'Адмовіцца ад удзелу ўсёй дэлегацыі',
  ),
  calendar: t('Calendar file', 'Fichier de calendrier', 'Файл для календара'),
  contact: t('Contact', 'Contact', 'Кантакт'),
  yourData: t('Your data', 'Vos données', 'Вашы даныя'),
  download: t('Download your data', 'Télécharger vos données', 'Спампаваць свае даныя'),
  erase: t('Erase your data', 'Effacer vos données', 'Выдаліць свае даныя'),
  closed: t(
    'The deadline has passed and answers are no longer changed here. Please write to the organisers.',
    'Le délai est dépassé et les réponses ne se modifient plus ici. Merci d’écrire aux organisateurs.',
    'Тэрмін мінуў, і тут адказы больш не мяняюцца. Калі ласка, напішыце арганізатарам.',
  ),
  closedUnanswered: t(
    'The deadline for answering has passed. Please write to the organisers.',
    'Le délai de réponse est dépassé. Merci d’écrire aux organisateurs.',
    'Тэрмін адказу мінуў. Калі ласка, напішыце арганізатарам.',
  ),
  notYet: t(
    'Answers are not taken yet. Please come back later.',
    'Les réponses ne sont pas encore acceptées. Merci de revenir plus tard.',
    'Адказы пакуль не прымаюцца. Калі ласка, зайдзіце пазней.',
  ),
  noForm: t(
    'The form is not available at the moment. Please write to the organisers.',
    'Le formulaire n’est pas disponible pour le moment. Merci d’écrire aux organisateurs.',
    'Форма часова недаступная. Калі ласка, напішыце арганізатарам.',
  ),
}

/** What happened to the meeting; what goes as planned needs no words. */
export const meetingStates = {
  postponed: t(
    'This meeting was postponed. We will write to you about the new date.',
    'Cette réunion est reportée. Nous vous écrirons au sujet de la nouvelle date.',
    'Гэтую сустрэчу адклалі. Мы паведамім вам новую дату.',
  ),
  moved: t(
    'This meeting was moved. Please note the date and the place below.',
    'Cette réunion a été déplacée. Veuillez noter la date et le lieu ci-dessous.',
    'Гэтую сустрэчу перанеслі. Звярніце ўвагу на дату і месца ніжэй.',
  ),
  cancelled: t('This meeting was cancelled.', 'Cette réunion est annulée.', 'Гэтую сустрэчу адмянілі.'),
}
