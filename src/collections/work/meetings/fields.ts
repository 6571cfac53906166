import type { Field } from 'payload'
import { moment } from '../../../fields/date.ts'
import { spokenLanguages } from '../../../fields/language.ts'
import { joined, relation } from '../../../fields/relation.ts'
import { slug } from '../../../fields/slug.ts'
import { count, line, list, localizedLine, localizedProse } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'
import { hosts, invitation, venue } from './invitation.ts'
import { calendarSequence, isTimeZone, meetingStatus, requiredLanguages } from './rules.ts'

export const fields: Field[] = [
  localizedLine('title', t('Title', 'Titre', 'Назва'), { required: true }),
  slug('title'),
  { type: 'number', name: 'edition', label: t('Edition', 'Édition', 'Нумар'), min: 1 },
  meetingStatus,
  moment('startsAt', t('Starts', 'Début', 'Пачатак'), true),
  moment('endsAt', t('Ends', 'Fin', 'Канец'), true),
  {
    type: 'checkbox',
    name: 'allDay',
    label: t(
      'Whole days, no times announced',
      'Journées entières, sans horaires annoncés',
      'Цэлыя дні, без абвешчанага часу',
    ),
    defaultValue: false,
  },
  {
    ...line('timeZone', t('Time zone (IANA)', 'Fuseau horaire (IANA)', 'Часавы пояс (IANA)'), {
      required: true,
      description: t(
        'That of the place, such as Europe/Paris: all times are shown on its clocks.',
        'Celui du lieu, par exemple Europe/Paris : toutes les heures s’affichent selon lui.',
        'Пояс месца сустрэчы, напрыклад Europe/Paris: увесь час паказваецца паводле яго.',
      ),
    }),
    validate: (value: unknown) => isTimeZone(value),
  },
  localizedProse('summary', t('Summary', 'Résumé', 'Сцісла')),
  localizedLine('city', t('City', 'Ville', 'Горад')),
  relation('country', t('Country', 'Pays', 'Краіна'), 'countries'),
  venue,
  hosts,
  spokenLanguages('workingLanguages', t('Working languages', 'Langues de travail', 'Працоўныя мовы')),
  requiredLanguages,
  list('objectives', t('Objectives', 'Objectifs', 'Мэты'), [
    localizedProse('text', t('Objective', 'Objectif', 'Мэта')),
  ]),
  list('topics', t('Other topics', 'Autres sujets', 'Іншыя тэмы'), [
    localizedLine('text', t('Topic', 'Sujet', 'Тэма')),
  ]),
  list('participantCategories', t('Who is invited', 'Qui est invité', 'Каго запрашаюць'), [
    localizedLine('label', t('Category', 'Catégorie', 'Катэгорыя')),
    relation('organization', t('Organization', 'Organisation', 'Арганізацыя'), 'organizations'),
  ]),
  ...invitation,
  count(
    'capacity',
    t('Places (internal)', 'Places (interne)', 'Месцаў (унутранае)'),
    t(
      'Whoever comes after they are taken waits. Empty: no limit.',
      'Au-delà, on est en liste d’attente. Vide : sans limite.',
      'Калі яны занятыя, астатнія чакаюць. Пуста: без абмежавання.',
    ),
  ),
  calendarSequence,
  relation('rsvpForm', t('RSVP form', 'Formulaire de réponse', 'Форма адказу'), 'forms'),
  joined('agenda', t('Agenda', 'Ordre du jour', 'Парадак дня'), 'agenda-items', 'meeting', 'startsAt'),
  joined('declarations', t('Declarations', 'Déclarations', 'Дэкларацыі'), 'declarations', 'meeting'),
  joined('figures', t('Figures', 'Chiffres', 'Лічбы'), 'figures', 'meeting', 'key'),
  joined('documents', t('Documents', 'Documents', 'Дакументы'), 'documents', 'meeting'),
  ...verification(),
]
