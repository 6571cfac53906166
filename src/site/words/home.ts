import { t } from './say.ts'

export const home = {
  declaration: t('Declaration', 'Déclaration', 'Дэкларацыя'),
  readDeclaration: t('Read the declaration', 'Lire la déclaration', 'Чытаць дэкларацыю'),
  figures: t('In figures', 'En chiffres', 'У лічбах'),
  figuresNote: t(
    'Every number has a day and a source; where sources disagree, both stand.',
    'Chaque chiffre a une date et une source ; quand les sources divergent, les deux sont données.',
    'Кожная лічба мае дату і крыніцу; калі крыніцы разыходзяцца, прыводзяцца абедзве.',
  ),
  campaign: t('Political prisoners', 'Prisonniers politiques', 'Палітычныя зняволеныя'),
  toCampaign: t('About the campaign', 'Voir la campagne', 'Пра кампанію'),
  news: t('News', 'Actualités', 'Навіны'),
  allNews: t('All news', 'Toutes les actualités', 'Усе навіны'),
  parliaments: t('In parliaments', 'Dans les parlements', 'У парламентах'),
  allActions: t('All actions', 'Toutes les actions', 'Усе дзеянні'),
  aboutAlliance: t('About the Alliance', 'À propos de l’Alliance', 'Пра Альянс'),
  countries: t('See the countries on a map', 'Voir les pays sur une carte', 'Краіны на карце'),
}
