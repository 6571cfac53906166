import { t, type Label } from '../i18n/label.ts'

type Text = { status: number; title: Label; detail: Label }

/** What staff read when an invitation, a letter or a list is refused. The codes are stable. */
export const texts = {
  'not-allowed': {
    status: 403,
    title: t('Not allowed', 'Non autorisé', 'Няма дазволу'),
    detail: t(
      'Invitations are the work of administrators and meeting managers.',
      'Les invitations relèvent des administrateurs et des responsables de réunion.',
      'Запрашэннямі займаюцца адміністратары і арганізатары сустрэч.',
    ),
  },
  'request-invalid': {
    status: 400,
    title: t('Request not understood', 'Demande incomprise', 'Запыт незразумелы'),
    detail: t(
      'Something in the request is missing or has the wrong form.',
      'Un élément de la demande manque ou n’a pas la bonne forme.',
      'У запыце нечага не хапае або нешта мае няправільную форму.',
    ),
  },
  'not-found': {
    status: 404,
    title: t('Not found', 'Introuvable', 'Не знойдзена'),
    detail: t(
      'There is no such meeting, category, invitation or mail.',
      'Cette réunion, cette catégorie, cette invitation ou ce courriel n’existe pas.',
      'Няма такой сустрэчы, катэгорыі, такога запрашэння або ліста.',
    ),
  },
  'category-of-another-meeting': {
    status: 409,
    title: t('Another meeting', 'Autre réunion', 'Іншая сустрэча'),
    detail: t(
      'This category belongs to another meeting.',
      'Cette catégorie appartient à une autre réunion.',
      'Гэтая катэгорыя належыць да іншай сустрэчы.',
    ),
  },
  'no-link': {
    status: 409,
    title: t('No link', 'Pas de lien', 'Няма спасылкі'),
    detail: t(
      'This invitation was withdrawn. Issue a new link first.',
      'Cette invitation a été retirée. Émettez d’abord un nouveau lien.',
      'Гэтае запрашэнне адкліканае. Спачатку стварыце новую спасылку.',
    ),
  },
  'not-sent-yet': {
    status: 409,
    title: t('Not sent yet', 'Pas encore envoyée', 'Яшчэ не адпраўлены'),
    detail: t(
      'Nothing was sent to this guest. Put the letter into the outbox instead.',
      'Rien n’a été envoyé à cet invité. Placez plutôt la lettre dans la boîte d’envoi.',
      'Гэтаму госцю яшчэ нічога не адпраўлялі. Лепш змясціце ліст у скрыню выходных.',
    ),
  },
  'no-address': {
    status: 409,
    title: t('No address', 'Pas d’adresse', 'Няма адраса'),
    detail: t(
      'This invitation has no e-mail address.',
      'Cette invitation n’a pas d’adresse électronique.',
      'У гэтага запрашэння няма электроннага адраса.',
    ),
  },
  'not-this-mail': {
    status: 409,
    title: t('Not this mail', 'Pas ce courriel', 'Не гэты ліст'),
    detail: t(
      'Only a mail that was sent can come back.',
      'Seul un courriel envoyé peut revenir.',
      'Вярнуцца можа толькі адпраўлены ліст.',
    ),
  },
  'bounce-not-recognised': {
    status: 422,
    title: t('Not a notice of failure', 'Pas un avis d’échec', 'Не паведамленне пра памылку'),
    detail: t(
      'This file does not say which of our mails came back.',
      'Ce fichier n’indique pas lequel de nos courriels est revenu.',
      'З гэтага файла не бачна, які з нашых лістоў вярнуўся.',
    ),
  },
  'meeting-not-cancelled': {
    status: 409,
    title: t('Not cancelled', 'Non annulée', 'Не адменена'),
    detail: t(
      'The meeting is not cancelled. Change and publish its state first.',
      'La réunion n’est pas annulée. Modifiez et publiez d’abord son état.',
      'Сустрэча не адменена. Спачатку змяніце і апублікуйце яе стан.',
    ),
  },
  'meeting-is-cancelled': {
    status: 409,
    title: t('Cancelled', 'Annulée', 'Адменена'),
    detail: t(
      'The meeting is cancelled: tell the guests that.',
      'La réunion est annulée : annoncez l’annulation aux invités.',
      'Сустрэча адменена: паведаміце гасцям менавіта пра гэта.',
    ),
  },
  'letter-not-ready': {
    status: 409,
    title: t('The letter is not ready', 'La lettre n’est pas prête', 'Ліст не гатовы'),
    detail: t(
      'The meeting is not published in this language, or the public site does not answer.',
      'La réunion n’est pas publiée dans cette langue, ou le site public ne répond pas.',
      'Сустрэча не апублікавана на гэтай мове, або публічны сайт не адказвае.',
    ),
  },
  'file-too-large': {
    status: 413,
    title: t('Too large', 'Trop volumineux', 'Занадта вялікі'),
    detail: t(
      'A list has at most 2 megabytes, 2,000 rows and 50 columns.',
      'Une liste compte au plus 2 mégaoctets, 2 000 lignes et 50 colonnes.',
      'Спіс можа мець не больш за 2 мегабайты, 2000 радкоў і 50 слупкоў.',
    ),
  },
  'file-unreadable': {
    status: 422,
    title: t('Unreadable file', 'Fichier illisible', 'Файл не чытаецца'),
    detail: t(
      'This is neither a table in CSV nor an Excel workbook (.xlsx).',
      'Ce n’est ni un tableau CSV ni un classeur Excel (.xlsx).',
      'Гэта не табліца CSV і не кніга Excel (.xlsx).',
    ),
  },
  'file-empty': {
    status: 422,
    title: t('Empty list', 'Liste vide', 'Пусты спіс'),
    detail: t(
      'The file has no rows below its headings.',
      'Le fichier ne contient aucune ligne sous les en-têtes.',
      'У файле пад загалоўкамі няма радкоў.',
    ),
  },
  'name-column-needed': {
    status: 422,
    title: t('Which column is the name?', 'Quelle colonne est le nom ?', 'У якім слупку імя?'),
    detail: t(
      'Say which column holds the name; the others may be left out.',
      'Indiquez la colonne du nom ; les autres sont facultatives.',
      'Пакажыце слупок з імем; астатнія можна не пазначаць.',
    ),
  },
  'import-has-errors': {
    status: 422,
    title: t('Rows with errors', 'Lignes erronées', 'Радкі з памылкамі'),
    detail: t(
      'Nothing was imported. Correct the rows named here, or leave them out.',
      'Rien n’a été importé. Corrigez les lignes indiquées ou excluez-les.',
      'Нічога не імпартавана. Выпраўце названыя радкі або прапусціце іх.',
    ),
  },
} satisfies Record<string, Text>

export type InvitationProblem = keyof typeof texts
