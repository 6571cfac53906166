import { choice } from '../../../fields/choice.ts'
import { t } from '../../../i18n/label.ts'

/** What the group is in its parliament's own rules; parliaments differ, and a wrong word offends. */
export const legalForm = choice(
  'legalForm',
  t('Legal form', 'Forme juridique', 'Прававая форма'),
  {
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
  },
  { required: true, defaultValue: 'unknown' },
)

/** After an election groups form anew: "not active now" must not delete history. */
export const groupStatus = choice(
  'groupStatus',
  t('State of the group', 'État du groupe', 'Стан групы'),
  {
    forming: t('Being formed', 'En formation', 'Ствараецца'),
    active: t('Active', 'Actif', 'Дзейнічае'),
    dormant: t('Dormant', 'En sommeil', 'Часова не дзейнічае'),
    lapsed: t('Lapsed', 'Caduc', 'Спыніла дзейнасць'),
    suspended: t('Suspended', 'Suspendu', 'Прыпынена'),
  },
  { required: true, defaultValue: 'active' },
)

export const foundedBy = choice(
  'foundedBy',
  t('How it was founded', 'Comment il a été fondé', 'Як была заснавана'),
  {
    vote: t('By a vote', 'Par un vote', 'Галасаваннем'),
    registration: t('By registration', 'Par enregistrement', 'Рэгістрацыяй'),
    informal: t('Informally', 'De façon informelle', 'Нефармальна'),
    unknown: t('Not known', 'Inconnu', 'Невядома'),
  },
)
