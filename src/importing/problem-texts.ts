import { t, type Label } from '../i18n/label.ts'

export const texts = {
  'not-allowed': {
    status: 403,
    title: t('Not allowed', 'Non autorisé', 'Няма дазволу'),
    detail: t(
      'Whoever may make these records one by one may import them.',
      'Qui peut créer ces fiches une à une peut les importer.',
      'Імпартаваць можа той, хто можа ствараць такія запісы па адным.',
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
  'file-too-large': {
    status: 413,
    title: t('File too large', 'Fichier trop volumineux', 'Завялікі файл'),
    detail: t(
      'At most 2 MB, 2,000 rows and 50 columns.',
      'Au plus 2 Mo, 2 000 lignes et 50 colonnes.',
      'Не больш за 2 МБ, 2000 радкоў і 50 слупкоў.',
    ),
  },
  'file-unreadable': {
    status: 422,
    title: t('File not readable', 'Fichier illisible', 'Файл не чытаецца'),
    detail: t(
      'Save the sheet as CSV or as an Excel workbook (.xlsx).',
      'Enregistrez le tableau au format CSV ou en classeur Excel (.xlsx).',
      'Захавайце табліцу ў фармаце CSV або як кнігу Excel (.xlsx).',
    ),
  },
  'file-empty': {
    status: 422,
    title: t('Nothing in the file', 'Rien dans le fichier', 'Файл пусты'),
    detail: t(
      'The first row holds the headings, each further row a record.',
      'La première ligne contient les en-têtes, chaque ligne suivante une fiche.',
      'У першым радку загалоўкі, у кожным наступным адзін запіс.',
    ),
  },
  'name-column-needed': {
    status: 422,
    title: t('Which column is the name?', 'Quelle colonne est le nom ?', 'У якім слупку імя або назва?'),
    detail: t(
      'Choose at least the column that holds the name.',
      'Choisissez au moins la colonne qui contient le nom.',
      'Выберыце прынамсі слупок з імем або назвай.',
    ),
  },
  'import-has-errors': {
    status: 422,
    title: t('Some rows have errors', 'Certaines lignes ont des erreurs', 'У некаторых радках памылкі'),
    detail: t(
      'Nothing was imported. Mend the rows in the sheet, or leave them out.',
      'Rien n’a été importé. Corrigez les lignes dans le tableau, ou écartez-les.',
      'Нічога не імпартавана. Выпраўце радкі ў табліцы або прапусціце іх.',
    ),
  },
} satisfies Record<string, { status: number; title: Label; detail: Label }>

export type ImportProblem = keyof typeof texts
