import type { Field } from 'payload'
import { reducedDate } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { slug } from '../../../fields/slug.ts'
import { count, line, list, localizedLine, localizedProse } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'
import { actionType, stage, themes, voteResult } from './rules.ts'

const vote: Field = {
  type: 'group',
  name: 'vote',
  label: t('Vote', 'Vote', 'Галасаванне'),
  fields: [
    voteResult,
    count('for', t('For', 'Pour', 'За')),
    count('against', t('Against', 'Contre', 'Супраць')),
    count('abstain', t('Abstentions', 'Abstentions', 'Устрымаліся')),
  ],
}

export const fields: Field[] = [
  localizedLine('title', t('Title', 'Titre', 'Назва'), { required: true }),
  slug('title'),
  actionType,
  themes,
  line(
    'officialTitle',
    t(
      'Official title in its own language',
      'Titre officiel dans sa langue',
      'Афіцыйная назва на мове арыгінала',
    ),
  ),
  line(
    'officialTitleLanguage',
    t(
      'Language of the official title (BCP 47)',
      'Langue du titre officiel (BCP 47)',
      'Мова афіцыйнай назвы (BCP 47)',
    ),
  ),
  relation('legislature', t('Legislature', 'Parlement', 'Парламент'), 'legislatures'),
  relation('chamber', t('Chamber', 'Chambre', 'Палата'), 'chambers'),
  relation('organization', t('Organization', 'Organisation', 'Арганізацыя'), 'organizations'),
  relation(
    'groups',
    t('Parliamentary groups', 'Groupes parlementaires', 'Парламенцкія групы'),
    'parliamentary-groups',
    { hasMany: true },
  ),
  relation('people', t('People', 'Personnes', 'Людзі'), 'people', { hasMany: true }),
  reducedDate('date', t('Date', 'Date', 'Дата')),
  reducedDate('endDate', t('Until', 'Jusqu’à', 'Канец')),
  {
    type: 'checkbox',
    name: 'recursYearly',
    label: t('Every year', 'Chaque année', 'Штогод'),
    defaultValue: false,
  },
  list('stages', t('Stages', 'Étapes', 'Этапы'), [
    stage,
    reducedDate('date', t('Date', 'Date', 'Дата')),
    localizedLine('note', t('Note', 'Note', 'Заўвага')),
  ]),
  vote,
  line('identifier', t('Official number', 'Numéro officiel', 'Афіцыйны нумар')),
  line('url', t('Official page', 'Page officielle', 'Афіцыйная старонка')),
  localizedProse('summary', t('Summary', 'Résumé', 'Сцісла')),
  count(
    'places',
    t('Places', 'Places', 'Месцаў'),
    t(
      'Of an internship: how many, never who.',
      'D’un stage : combien, jamais qui.',
      'Для стажыроўкі: колькі, ніколі не хто.',
    ),
  ),
  relation(
    'declaration',
    t('Follows the declaration', 'Fait suite à la déclaration', 'На выкананне дэкларацыі'),
    'declarations',
  ),
  relation('documents', t('Documents', 'Documents', 'Дакументы'), 'documents', { hasMany: true }),
  ...verification(),
]
