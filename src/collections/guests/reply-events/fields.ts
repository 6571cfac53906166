import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { moment } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { t } from '../../../i18n/label.ts'
import { channel, partstat } from '../replies/rules.ts'

const eventType = choice(
  'eventType',
  t('What happened', 'Ce qui s’est passé', 'Што адбылося'),
  {
    answered: t('Answered', 'Réponse', 'Адказ'),
    changed: t('Changed', 'Modification', 'Змена'),
    withdrawn: t('Withdrawn', 'Retrait', 'Адкліканне'),
    addressConfirmed: t('Address confirmed', 'Adresse confirmée', 'Адрас пацверджаны'),
    accepted: t('Accepted', 'Acceptée', 'Прыняты'),
    refused: t('Refused', 'Refusée', 'Адхілены'),
    delegated: t('Delegated', 'Déléguée', 'Дэлегаваны'),
    seated: t('Got a place', 'A obtenu une place', 'Атрымаў месца'),
    waiting: t('Waiting list', 'Liste d’attente', 'Спіс чакання'),
    promoted: t('Moved up', 'A avancé', 'Перайшоў са спіса'),
    checkedIn: t('Arrived', 'Arrivée', 'Прыбыў'),
  },
  { required: true },
)

export const fields: Field[] = [
  { ...relation('reply', t('Reply', 'Réponse', 'Адказ'), 'replies', { required: true }), index: true },
  moment('at', t('When', 'Quand', 'Калі'), true),
  eventType,
  { ...channel, enumName: 'enum_reply_events_channel' },
  relation('actor', t('By', 'Par', 'Кім'), 'users'),
  { ...partstat, enumName: 'enum_reply_events_partstat' },
  { type: 'number', name: 'revision', label: t('Revision', 'Révision', 'Рэдакцыя') },
  { type: 'json', name: 'answers', label: t('Answers', 'Réponses', 'Адказы') },
]
