import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { moment } from '../../../fields/date.ts'
import { spokenLanguages } from '../../../fields/language.ts'
import { relation } from '../../../fields/relation.ts'
import { count, list, localizedLine } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'
import { audience, closedTreatment, kind } from './rules.ts'

export const fields: Field[] = [
  localizedLine('title', t('Title', 'Titre', 'Назва'), { required: true }),
  relation('meeting', t('Meeting', 'Réunion', 'Сустрэча'), 'meetings', { required: true }),
  moment('startsAt', t('Starts', 'Début', 'Пачатак'), true),
  moment('endsAt', t('Ends', 'Fin', 'Канец')),
  kind,
  {
    type: 'richText',
    name: 'description',
    label: t('Description', 'Description', 'Апісанне'),
    localized: true,
  },
  localizedLine('place', t('Place', 'Lieu', 'Месца')),
  count(
    'capacity',
    t('Places (internal)', 'Places (interne)', 'Месцаў (унутранае)'),
    t('Empty: no limit', 'Vide : sans limite', 'Пуста: без абмежавання'),
  ),
  audience,
  closedTreatment,
  localizedLine('entryCondition', t('Entry condition', 'Condition d’accès', 'Умова ўваходу')),
  list('speakers', t('Speakers', 'Intervenants', 'Прамоўцы'), [
    relation('person', t('Person', 'Personne', 'Асоба'), 'people'),
    localizedLine('titleHere', t('Title here', 'Fonction à cette occasion', 'Пасада на гэтай сустрэчы')),
    choice(
      'role',
      t('Role', 'Rôle', 'Роля'),
      {
        speaker: t('Speaker', 'Intervenant', 'Прамоўца'),
        moderator: t('Moderator', 'Modérateur', 'Мадэратар'),
        host: t('Host', 'Hôte', 'Гаспадар'),
      },
      { required: true, defaultValue: 'speaker' },
    ),
  ]),
  spokenLanguages('languages', t('Spoken languages', 'Langues parlées', 'Мовы выступаў')),
  spokenLanguages('interpretation', t('Interpreted into', 'Interprétation vers', 'Вусны пераклад на')),
  ...verification(),
]
