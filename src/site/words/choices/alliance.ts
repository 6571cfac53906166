import { t } from '../say.ts'

export const groupLegalForm = {
  friendshipGroup: t('Friendship group', 'Groupe d’amitié', 'Група сяброўства'),
  studyGroup: t('Study group', 'Groupe d’études', 'Даследчая група'),
  appg: t(
    'All-party parliamentary group',
    'Groupe parlementaire multipartite',
    'Усепартыйная парламенцкая група',
  ),
  caucus: t('Caucus', 'Caucus', 'Кокус'),
  intergroup: t('Intergroup', 'Intergroupe', 'Міжфракцыйная група'),
  team: t('Parliamentary team', 'Équipe parlementaire', 'Парламенцкая каманда'),
  delegation: t('Delegation', 'Délégation', 'Дэлегацыя'),
  informal: t('Informal', 'Informel', 'Нефармальная'),
  unknown: t('Not known', 'Inconnue', 'Невядома'),
}

export const groupGroupStatus = {
  forming: t('Being formed', 'En formation', 'Ствараецца'),
  active: t('Active', 'Actif', 'Дзейнічае'),
  dormant: t('Dormant', 'En sommeil', 'Часова не дзейнічае'),
  lapsed: t('Lapsed', 'Caduc', 'Спыніла дзейнасць'),
  suspended: t('Suspended', 'Suspendu', 'Прыпынена'),
}

export const membershipRole = {
  chair: t('Chair', 'Président', 'Старшыня'),
  coChair: t('Co-chair', 'Coprésident', 'Сустаршыня'),
  viceChair: t('Vice-chair', 'Vice-président', 'Намеснік старшыні'),
  head: t('Head', 'Responsable', 'Кіраўнік'),
  coordinator: t('Coordinator', 'Coordinateur', 'Каардынатар'),
  moderator: t('Moderator', 'Modérateur', 'Мадэратар'),
  coreMember: t('Core member', 'Membre du noyau', 'Сябар ядра'),
  member: t('Member', 'Membre', 'Сябар'),
  secretary: t('Secretary', 'Secrétaire', 'Сакратар'),
  representative: t('Representative', 'Représentant', 'Прадстаўнік'),
}

export const membershipEndReason = {
  mandateEnded: t('Mandate ended', 'Fin du mandat', 'Заканчэнне мандата'),
  resigned: t('Resigned', 'Démission', 'Адстаўка'),
  replaced: t('Replaced', 'Remplacement', 'Замена'),
  died: t('Died', 'Décès', 'Смерць'),
  other: t('Other', 'Autre', 'Іншае'),
}

export const chamberClassification = {
  lower: t('Lower house', 'Chambre basse', 'Ніжняя палата'),
  upper: t('Upper house', 'Chambre haute', 'Верхняя палата'),
  unicameral: t('Single chamber', 'Chambre unique', 'Адзіная палата'),
}

export const personOtherNamesKind = {
  preferred: t('Preferred', 'Préféré', 'Пажаданае'),
  official: t('Official', 'Officiel', 'Афіцыйнае'),
  alternate: t('Other spelling', 'Autre graphie', 'Іншае напісанне'),
  former: t('Former', 'Ancien', 'Ранейшае'),
}
