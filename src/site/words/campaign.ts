import { t } from './say.ts'

export const campaign = {
  profiles: t('Who is in prison', 'Qui est en prison', 'Хто ў зняволенні'),
  profilesNote: t(
    'Here stand only people whose story may be told without harm: they, their families or their lawyers decided so.',
    'Ne figurent ici que des personnes dont l’histoire peut être dite sans leur nuire : elles-mêmes, leur famille ou leur avocat en ont décidé ainsi.',
    'Тут толькі людзі, пра якіх можна расказаць, не нашкодзіўшы: так вырашылі яны самі, іх сем’і ці адвакаты.',
  ),
  letter: t('Writing to a prisoner', 'Écrire à un prisonnier', 'Як напісаць зняволенаму'),
  programmes: t('Programmes', 'Programmes', 'Праграмы'),
  born: t('Born in {year}', 'Année de naissance : {year}', 'Год нараджэння: {year}'),
  incidents: t('What happened', 'Ce qui s’est passé', 'Што адбылося'),
  articles: t(
    'Criminal Code, article {articles}',
    'Code pénal, article {articles}',
    'Крымінальны кодэкс, артыкул {articles}',
  ),
  godparents: t('Who stands by this person', 'Qui se tient à ses côtés', 'Хто побач з гэтым чалавекам'),
  noGodparents: t(
    'Nobody is named in public.',
    'Personne n’est nommé publiquement.',
    'Публічна нікога не названа.',
  ),
  godparenthoods: t('Godparenthoods', 'Parrainages', 'Хросныя апякунствы'),
  standsBy: t('stands by', 'aux côtés de', 'побач з чалавекам:'),
  since: t('since {date}', 'depuis {date}', 'з: {date}'),
  until: t('until {date}', 'jusqu’en {date}', 'да: {date}'),
  acts: t('What was done', 'Ce qui a été fait', 'Што зроблена'),
}

export const actions = {
  lead: t(
    'What parliaments did for Belarus: resolutions, laws, questions, hearings, days of solidarity.',
    'Ce que les parlements ont fait pour le Bélarus : résolutions, lois, questions, auditions, journées de solidarité.',
    'Што зрабілі парламенты дзеля Беларусі: рэзалюцыі, законы, запыты, слуханні, дні салідарнасці.',
  ),
  kind: t('Kind', 'Type', 'Тып'),
  country: t('Country', 'Pays', 'Краіна'),
  year: t('Year', 'Année', 'Год'),
  filter: t('Show', 'Afficher', 'Паказаць'),
  count: t('Actions: {count}', 'Actions : {count}', 'Дзеянняў: {count}'),
  none: t(
    'Nothing like that has been published.',
    'Rien de tel n’est publié.',
    'Нічога такога не апублікавана.',
  ),
  parliament: t('Parliament', 'Parlement', 'Парламент'),
  date: t('Date', 'Date', 'Дата'),
  yearly: t('Every year', 'Chaque année', 'Штогод'),
  identifier: t('Number', 'Numéro', 'Нумар'),
  officialTitle: t('Official title', 'Titre officiel', 'Афіцыйная назва'),
  themes: t('Themes', 'Thèmes', 'Тэмы'),
  stages: t('Stages', 'Étapes', 'Этапы'),
  vote: t('Vote', 'Vote', 'Галасаванне'),
  votes: t(
    'for {for}, against {against}, abstentions {abstentions}',
    'pour {for}, contre {against}, abstentions {abstentions}',
    'за: {for}, супраць: {against}, устрымаліся: {abstentions}',
  ),
  people: t('People', 'Personnes', 'Людзі'),
  groups: t('Groups', 'Groupes', 'Групы'),
  read: t('Read it', 'Le lire', 'Прачытаць'),
  text: t('More', 'En savoir plus', 'Больш'),
}

export const news = {
  lead: t(
    'What happened, as the Alliance tells it.',
    'Ce qui s’est passé, raconté par l’Alliance.',
    'Што адбылося – расказвае Альянс.',
  ),
  about: t('About', 'À propos', 'Пра што'),
}
