import { t } from '../say.ts'

export const actionActionType = {
  resolution: t('Resolution', 'Résolution', 'Рэзалюцыя'),
  law: t('Law', 'Loi', 'Закон'),
  question: t('Parliamentary question', 'Question parlementaire', 'Парламенцкі запыт'),
  hearing: t('Hearing', 'Audition', 'Слуханні'),
  statement: t('Statement', 'Déclaration', 'Заява'),
  letter: t('Letter', 'Lettre', 'Ліст'),
  visit: t('Visit', 'Visite', 'Візіт'),
  groupCreation: t('Creation of a group', 'Création d’un groupe', 'Стварэнне групы'),
  solidarityDay: t('Solidarity day', 'Journée de solidarité', 'Дзень салідарнасці'),
  internship: t('Internship', 'Stage', 'Стажыроўка'),
  godparenthoodBatch: t('Godparenthoods taken on', 'Parrainages engagés', 'Узятыя хросныя апякунствы'),
  exhibition: t('Exhibition', 'Exposition', 'Выстава'),
  refusal: t(
    'Refusal of contacts with the regime',
    'Refus de contacts avec le régime',
    'Адмова ад кантактаў з рэжымам',
  ),
  constitutionAdvice: t(
    'Advice on the constitution',
    'Conseil constitutionnel d’experts',
    'Парады наконт канстытуцыі',
  ),
  other: t('Other', 'Autre', 'Іншае'),
}

export const actionThemes = {
  politicalPrisoners: t('Political prisoners', 'Prisonniers politiques', 'Палітвязні'),
  sanctions: t('Sanctions', 'Sanctions', 'Санкцыі'),
  exiles: t('Belarusians in exile', 'Bélarusses en exil', 'Беларусы ў выгнанні'),
  passports: t('Passports', 'Passeports', 'Пашпарты'),
  visas: t('Visas', 'Visas', 'Візы'),
  workPermits: t('Work permits', 'Permis de travail', 'Дазволы на працу'),
  banking: t('Banking and business', 'Banques et entreprises', 'Банкі і бізнес'),
  nonDiscrimination: t('Against discrimination', 'Contre les discriminations', 'Супраць дыскрымінацыі'),
  elections: t('Elections', 'Élections', 'Выбары'),
  recognition: t('Non-recognition', 'Non-reconnaissance', 'Непрызнанне'),
  rights: t('Human rights', 'Droits humains', 'Правы чалавека'),
  security: t('Regional security', 'Sécurité régionale', 'Бяспека ў рэгіёне'),
  culture: t('Culture and language', 'Culture et langue', 'Культура і мова'),
  constitution: t('Constitution', 'Constitution', 'Канстытуцыя'),
}

export const actionStagesStage = {
  tabled: t('Tabled', 'Déposé', 'Унесена'),
  committee: t('In committee', 'En commission', 'У камісіі'),
  debated: t('Debated', 'Débattu', 'Абмеркавана'),
  adopted: t('Adopted', 'Adopté', 'Прынята'),
  rejected: t('Rejected', 'Rejeté', 'Адхілена'),
  lapsed: t('Lapsed', 'Caduc', 'Страціла сілу'),
  entryIntoForce: t('In force', 'En vigueur', 'Набыло моц'),
  held: t('Held', 'Tenu', 'Адбылося'),
}

export const actionVoteResult = {
  adopted: t('Adopted', 'Adopté', 'Прынята'),
  rejected: t('Rejected', 'Rejeté', 'Адхілена'),
  unanimous: t('Unanimous', 'À l’unanimité', 'Аднагалосна'),
  unknown: t('Not known', 'Inconnu', 'Невядома'),
}
