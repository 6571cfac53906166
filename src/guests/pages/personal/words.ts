import { t } from '../../../i18n/label.ts'

/** What the personal page says before it was answered. */
export const words = {
  yourInvitation: t('Your invitation', 'Votre invitation', 'Ваша запрашэнне'),
  forWhom: t('For', 'Pour', 'Каму'),
  deadline: t('Answer by', 'Réponse avant le', 'Адказаць да'),
  personal: t(
    'This page is yours alone. Whoever has its address can answer in your name, so please do not pass it on.',
    'Cette page est personnelle. Toute personne qui en connaît l’adresse peut répondre en votre nom ; merci de ne pas la transmettre.',
    'Гэтая старонка толькі для вас. Хто ведае яе адрас, можа адказаць ад вашага імя, таму, калі ласка, не перасылайце яе.',
  ),
  answerNow: t('Answer', 'Répondre', 'Адказаць'),
  letterPdf: t('Letter (PDF)', 'Lettre (PDF)', 'Ліст (PDF)'),
  readLetter: t('Read the letter', 'Lire la lettre', 'Прачытаць ліст'),
  yourAnswer: t('Your answer', 'Votre réponse', 'Ваш адказ'),
  change: t('Change your answer', 'Modifier votre réponse', 'Змяніць адказ'),
  changeHint: t(
    'What you answered is filled in. Answers that are stored encrypted are not shown: leave them empty to keep them.',
    'Vos réponses sont préremplies. Celles qui sont conservées chiffrées ne sont pas affichées : laissez-les vides pour les garder.',
    'Вашы адказы ўжо ўпісаныя. Зашыфраваныя адказы не паказваюцца: пакіньце іх пустымі, каб захаваць ранейшыя.',
  ),
  late: t(
    'The deadline has passed. You can still answer, but your answer becomes a request that the organisers review.',
    'Le délai est dépassé. Vous pouvez encore répondre, mais votre réponse devient une demande que les organisateurs examineront.',
    'Тэрмін мінуў. Адказаць яшчэ можна, але адказ стане запытам, які разгледзяць арганізатары.',
  ),
  named: t(
    'You were named by your delegation. Please answer the questions below for yourself.',
    'Votre délégation a indiqué votre nom. Merci de répondre vous-même aux questions ci-dessous.',
    'Вас назвала ваша дэлегацыя. Калі ласка, адкажыце самі на пытанні ніжэй.',
  ),
  whoAnswers: t('Who answers?', 'Qui répond ?', 'Хто адказвае?'),
  self: t('I answer for myself', 'Je réponds pour moi-même', 'Я адказваю за сябе'),
  assistant: t('I answer for {name}', 'Je réponds pour {name}', 'Я адказваю за гэтую асобу: {name}'),
  assistantHint: t(
    'The confirmation goes to both of you.',
    'La confirmation vous est envoyée à tous les deux.',
    'Пацвярджэнне атрымаеце вы абое.',
  ),
  assistantName: t('Your name', 'Votre nom', 'Ваша імя і прозвішча'),
  assistantEmail: t('Your e-mail address', 'Votre adresse électronique', 'Ваш адрас электроннай пошты'),
  somebodyElse: t('Somebody else will come?', 'Quelqu’un d’autre viendra ?', 'Прыедзе хтосьці іншы?'),
  delegate: t(
    'Pass the invitation on to a colleague',
    'Transmettre l’invitation à un collègue',
    'Перадаць запрашэнне калегу',
  ),
  whoComes: t('Who will come?', 'Qui viendra ?', 'Хто прыедзе?'),
  personEmail: t(
    'Their e-mail address',
    'Adresse électronique de cette personne',
    'Адрас электроннай пошты гэтай асобы',
  ),
  willYouCome: t('Will you come?', 'Viendrez-vous ?', 'Ці прыедзеце вы?'),
  yes: t('Yes', 'Oui', 'Так'),
  no: t('No', 'Non', 'Не'),
  ifDeclined: t(
    'If you do not come, you may leave the rest empty.',
    'Si vous ne venez pas, vous pouvez laisser le reste vide.',
    'Калі вы не прыедзеце, астатняе можна не запаўняць.',
  ),
  signUp: t('Sign up for', 'Inscriptions', 'Запіс на асобныя падзеі'),
  signUpHint: t(
    'Tick what you will take part in.',
    'Cochez ce à quoi vous participerez.',
    'Адзначце, дзе вы будзеце прысутнічаць.',
  ),
  full: t('full: waiting list', 'complet : liste d’attente', 'месцаў няма: чарга чакання'),
  save: t('Save the changes', 'Enregistrer les modifications', 'Захаваць змены'),
}

/** What a coordinator reads who answers for a delegation. */
export const delegationWords = {
  willComes: t(
    'Will your delegation come?',
    'Votre délégation viendra-t-elle ?',
    'Ці прыедзе ваша дэлегацыя?',
  ),
  yes: t('Yes, as listed below', 'Oui, comme indiqué ci-dessous', 'Так, паводле спіса ніжэй'),
  no: t('No, nobody comes', 'Non, personne ne viendra', 'Не, ніхто не прыедзе'),
  people: t('Your delegation', 'Votre délégation', 'Ваша дэлегацыя'),
  places: t(
    'The invitation has {places} places. Fill in as many as you need and leave the others empty.',
    'L’invitation comprend {places} places. Remplissez celles dont vous avez besoin et laissez les autres vides.',
    'Месцаў паводле запрашэння: {places}. Запоўніце столькі, колькі трэба, астатнія пакіньце пустымі.',
  ),
  onePlace: t(
    'The invitation has one place.',
    'L’invitation comprend une place.',
    'Паводле запрашэння ёсць адно месца.',
  ),
  own: t(
    'Everybody named with an e-mail address gets a page of their own for personal questions, such as diet.',
    'Toute personne indiquée avec une adresse électronique reçoit sa propre page pour les questions personnelles, par exemple alimentaires.',
    'Тыя, хто ўпісаны з адрасам электроннай пошты, атрымаюць уласную старонку з асабістымі пытаннямі, напрыклад пра харчаванне.',
  ),
  place: t('Place {number}', 'Place {number}', 'Месца {number}'),
  name: t('Name', 'Nom', 'Імя і прозвішча'),
  role: t('Role', 'Fonction dans la délégation', 'Роля'),
  email: t('E-mail address', 'Adresse électronique', 'Адрас электроннай пошты'),
  hold: t('The name will follow', 'Le nom suivra', 'Імя паведамім пазней'),
  namesBy: t('Name by', 'Nom avant le', 'Імя паведамім да'),
  namesByHint: t('Day, for example 2031-09-20', 'Jour, par exemple 2031-09-20', 'Дата, напрыклад 2031-09-20'),
  removing: t(
    'To withdraw somebody, empty the place.',
    'Pour retirer une personne, videz sa place.',
    'Каб адклікаць удзел чалавека, ачысціце яго месца.',
  ),
  coordinator: t('Who answers?', 'Qui répond ?', 'Хто адказвае?'),
  nobody: t(
    'Name at least one person or keep a place, or say that nobody comes.',
    'Indiquez au moins une personne ou réservez une place, ou précisez que personne ne viendra.',
    'Назавіце хаця б аднаго чалавека, пакіньце месца за кімсьці або адкажыце, што ніхто не прыедзе.',
  ),
}

export const roles = {
  headOfDelegation: t('Head of delegation', 'Chef de délégation', 'Кіраўнік дэлегацыі'),
  member: t('Member', 'Membre', 'Удзельнік'),
  substitute: t('Substitute', 'Suppléant', 'Намеснік удзельніка'),
  secretary: t('Secretary', 'Secrétaire', 'Сакратар'),
  staff: t('Staff', 'Collaborateur', 'Супрацоўнік'),
  interpreter: t('Interpreter', 'Interprète', 'Перакладчык'),
  guest: t('Guest', 'Invité', 'Госць'),
}
