import { t } from './say.ts'

/** One document of each kind that has a page. */
export const nouns = {
  meetings: t('Meeting', 'Réunion', 'Сустрэча'),
  declarations: t('Declaration', 'Déclaration', 'Дэкларацыя'),
  countries: t('Country', 'Pays', 'Краіна'),
  'parliamentary-groups': t('Group', 'Groupe', 'Група'),
  people: t('Person', 'Personne', 'Асоба'),
  'prisoner-profiles': t('Political prisoner', 'Prisonnier politique', 'Палітвязень'),
  'parliamentary-actions': t('In parliaments', 'Dans les parlements', 'У парламентах'),
  news: t('News', 'Actualité', 'Навіна'),
  pages: t('Page', 'Page', 'Старонка'),
}
