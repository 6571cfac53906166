import { inLanguage, t, type Label } from '../../i18n/label.ts'

/** What the matrix of translations says. */
export const words = {
  title: t('Translations', 'Traductions', 'Пераклады'),
  intro: t(
    'Every record in every language. A translation is stale when a text of its source has changed since somebody confirmed it; fields shared by all languages do not count.',
    'Chaque fiche dans chaque langue. Une traduction est à actualiser lorsqu’un texte de sa source a changé depuis sa confirmation ; les champs communs à toutes les langues ne comptent pas.',
    'Кожны запіс на кожнай мове. Пераклад састарэлы, калі пасля яго пацвярджэння змяніўся тэкст арыгінала; супольныя для ўсіх моў палі не ўлічваюцца.',
  ),
  missing: t('Missing', 'Manquante', 'Няма'),
  stale: t('Stale', 'À actualiser', 'Састарэла'),
  draft: t('Draft', 'Brouillon', 'Чарнавік'),
  inReview: t('In review', 'En relecture', 'На праверцы'),
  approved: t('Approved', 'Approuvée', 'Зацверджана'),
  published: t('Published', 'Publiée', 'Апублікавана'),
  todo: t('Everything still to do', 'Tout ce qui reste à faire', 'Усё, што яшчэ трэба зрабіць'),
  source: t('source', 'source', 'арыгінал'),
  olderPublic: t('an older text is public', 'un texte plus ancien est public', 'публічны старэйшы тэкст'),
  due: t('due', 'pour le', 'да'),
  noun: t('Kind', 'Type', 'Від'),
  every: t('Every kind', 'Tous les types', 'Усе віды'),
  meeting: t('Meeting', 'Réunion', 'Сустрэча'),
  everyMeeting: t(
    'All, with or without a meeting',
    'Toutes, avec ou sans réunion',
    'Усе, са сустрэчай і без',
  ),
  language: t('Language', 'Langue', 'Мова'),
  everyLanguage: t('Every language', 'Toutes les langues', 'Усе мовы'),
  state: t('State', 'État', 'Стан'),
  everyState: t('Every state', 'Tous les états', 'Любы стан'),
  dueBefore: t('Due before', 'À rendre avant le', 'Тэрмін раней за'),
  mine: t('Assigned to me', 'Qui me sont confiées', 'Даручаныя мне'),
  show: t('Show', 'Afficher', 'Паказаць'),
  progress: t('Progress by language', 'Avancement par langue', 'Гатоўнасць па мовах'),
  done: t('Done', 'Terminées', 'Гатова'),
  records: t('Records and languages', 'Fiches et langues', 'Запісы і мовы'),
  record: t('Record', 'Fiche', 'Запіс'),
  found: t('Records found', 'Fiches trouvées', 'Знойдзена запісаў'),
  none: t(
    'No record matches. Choose fewer conditions.',
    'Aucune fiche ne correspond. Choisissez moins de conditions.',
    'Нічога не знойдзена. Выберыце менш умоў.',
  ),
  untitled: t('Without a title', 'Sans titre', 'Без назвы'),
  pages: t('Pages', 'Pages', 'Старонкі'),
  earlier: t('Previous page', 'Page précédente', 'Папярэдняя старонка'),
  later: t('Next page', 'Page suivante', 'Наступная старонка'),
  tasks: t('My open tasks', 'Mes tâches en cours', 'Мае адкрытыя заданні'),
  all: t('Open the matrix', 'Ouvrir le tableau', 'Адкрыць табліцу'),
  choose: t('Choose', 'Choisir', 'Выбраць'),
  chosen: t('Chosen', 'Choisies', 'Выбрана'),
  chooseNone: t('Choose none', 'Tout désélectionner', 'Нічога не выбіраць'),
  assignee: t('Translator', 'Traducteur', 'Перакладчык'),
  nobody: t('Nobody', 'Personne', 'Ніхто'),
  dueOn: t('Due', 'Pour le', 'Тэрмін'),
  give: t('Give the tasks', 'Confier les tâches', 'Даручыць'),
  given: t('Given', 'Confiées', 'Даручана'),
  refused: t('Refused', 'Refusées', 'Адхілена'),
  bulkHelp: t(
    'Tick cells below to give them to somebody. Only people who may write all chosen languages are offered.',
    'Cochez des cases ci-dessous pour les confier à quelqu’un. Ne sont proposées que les personnes qui écrivent dans toutes les langues choisies.',
    'Адзначце ячэйкі ніжэй, каб даручыць іх некаму. Прапануюцца толькі тыя, хто піша на ўсіх выбраных мовах.',
  ),
} satisfies Record<string, Label>

export type Word = keyof typeof words

export type Say = (word: Word) => string

export const sayIn =
  (language: string): Say =>
  (word) =>
    inLanguage(words[word], language)
