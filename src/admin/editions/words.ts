import { inLanguage, t, type Label } from '../../i18n/label.ts'

/** What the page for a new edition says. */
export const words = {
  title: t('New edition of a meeting', 'Nouvelle édition d’une réunion', 'Новая сустрэча паводле ранейшай'),
  intro: t(
    'Makes the next meeting from an earlier one: its texts in every language, agenda, forms, registration categories and letters, as drafts. Every date keeps its time on the clock. Invitations, answers, declarations and figures stay with the earlier meeting.',
    'Crée la prochaine réunion à partir d’une précédente : ses textes dans toutes les langues, l’ordre du jour, les formulaires, les catégories d’inscription et les lettres, à l’état de brouillon. Chaque date garde son heure. Les invitations, les réponses, les déclarations et les chiffres restent à la réunion précédente.',
    'Стварае наступную сустрэчу паводле ранейшай: тэксты на ўсіх мовах, парадак дня, формы, катэгорыі ўдзельнікаў і лісты — як чарнавікі. Кожная дата захоўвае сваю гадзіну. Запрашэнні, адказы, дэкларацыі і лічбы застаюцца ў ранейшай сустрэчы.',
  ),
  meeting: t('From', 'À partir de', 'Паводле'),
  startsOn: t('First day', 'Premier jour', 'Першы дзень'),
  timeZone: t('Time zone (IANA)', 'Fuseau horaire (IANA)', 'Часавы пояс (IANA)'),
  show: t('Show what will be made', 'Montrer ce qui sera créé', 'Паказаць, што будзе створана'),
  make: t('Make the drafts', 'Créer les brouillons', 'Стварыць чарнавікі'),
  working: t('One moment…', 'Un instant…', 'Хвіліну…'),
  failed: t(
    'That did not work. Try again.',
    'Cela n’a pas fonctionné. Réessayez.',
    'Не атрымалася. Паспрабуйце яшчэ раз.',
  ),
  plan: t('What will be made', 'Ce qui sera créé', 'Што будзе створана'),
  kind: t('Kind', 'Type', 'Від'),
  name: t('Title', 'Titre', 'Назва'),
  begins: t('Begins or opens', 'Début ou ouverture', 'Пачатак або адкрыццё'),
  ends: t('Ends or closes', 'Fin ou clôture', 'Канец або закрыццё'),
  languages: t('Languages', 'Langues', 'Мовы'),
  days: t('Everything moves by days', 'Décalage en jours', 'Зрух у днях'),
  check: t(
    'Then check title, place, venue, hosts and the opening of the letter: they are those of the earlier meeting.',
    'Vérifiez ensuite le titre, la ville, le lieu, les hôtes et l’ouverture de la lettre : ce sont ceux de la réunion précédente.',
    'Потым праверце назву, горад, месца, гаспадароў і пачатак ліста: яны ўзятыя з ранейшай сустрэчы.',
  ),
  none: t(
    'There is no meeting yet to make another from.',
    'Aucune réunion n’existe encore dont partir.',
    'Яшчэ няма сустрэчы, паводле якой можна стварыць новую.',
  ),
  action: t('New edition', 'Nouvelle édition', 'Новая сустрэча паводле гэтай'),
} satisfies Record<string, Label>

export type Word = keyof typeof words

export const sayIn =
  (language: string) =>
  (word: Word): string =>
    inLanguage(words[word], language)
