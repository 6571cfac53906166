import { t } from './say.ts'

/** What surrounds every page. */
export const chrome = {
  skip: t('Skip to the content', 'Aller au contenu', 'Перайсці да зместу'),
  home: t('Home', 'Accueil', 'Галоўная'),
  languages: t('Languages', 'Langues', 'Мовы'),
  sections: t('Sections', 'Rubriques', 'Раздзелы'),
  menu: t('Menu', 'Menu', 'Меню'),
  contact: t('Contact', 'Contact', 'Кантакт'),
  elsewhere: t('Elsewhere', 'Ailleurs', 'Іншыя сайты'),
  follow: t('Follow', 'Suivre', 'Сачыць'),
  newsFeed: t('News (Atom)', 'Actualités (Atom)', 'Навіны (Atom)'),
  meetingsCalendar: t('Meetings (calendar)', 'Réunions (calendrier)', 'Сустрэчы (каляндар)'),
  api: t('Data for your own site (API)', 'Données pour votre site (API)', 'Даныя для вашага сайта (API)'),
  noCookies: t(
    'This site sets no cookies and loads nothing from other hosts.',
    'Ce site ne dépose aucun cookie et ne charge rien depuis d’autres serveurs.',
    'Гэты сайт не ставіць кукі і нічога не загружае з іншых сервераў.',
  ),
  chromeInEnglish: t(
    'The headings and labels of this site do not exist in this language yet; they are in English.',
    '',
    '',
  ),
}

export const sections = {
  meetings: t('Meetings', 'Réunions', 'Сустрэчы'),
  declarations: t('Declarations', 'Déclarations', 'Дэкларацыі'),
  groups: t('Groups', 'Groupes', 'Групы'),
  countries: t('Countries', 'Pays', 'Краіны'),
  people: t('People', 'Personnes', 'Людзі'),
  campaign: t('Political prisoners', 'Prisonniers politiques', 'Палітвязні'),
  actions: t('In parliaments', 'Dans les parlements', 'У парламентах'),
  news: t('News', 'Actualités', 'Навіны'),
  alliance: t('The Alliance', 'L’Alliance', 'Альянс'),
  search: t('Search', 'Recherche', 'Пошук'),
}
