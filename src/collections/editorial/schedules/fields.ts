import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { moment } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { line } from '../../../fields/text.ts'
import { localeLabels, locales } from '../../../i18n/locales.ts'
import { t } from '../../../i18n/label.ts'

const languages = choice(
  'languages',
  t('Languages', 'Langues', 'Мовы'),
  Object.fromEntries(
    locales.map((code) => [code, t(localeLabels[code], localeLabels[code], localeLabels[code])]),
  ),
  { hasMany: true, enumName: 'enum_schedules_language' },
)

const verb = choice(
  'verb',
  t('What happens', 'Ce qui se passe', 'Што адбудзецца'),
  {
    publish: t('Publish', 'Publier', 'Апублікаваць'),
    withdraw: t('Withdraw', 'Retirer', 'Зняць з публікацыі'),
  },
  { required: true },
)

const scheduleState = choice(
  'scheduleState',
  t('State', 'État', 'Стан'),
  {
    waiting: t('Waiting', 'En attente', 'Чакае'),
    done: t('Done', 'Fait', 'Зроблена'),
    failed: t('Failed', 'Échec', 'Не ўдалося'),
    cancelled: t('Cancelled', 'Annulé', 'Скасавана'),
  },
  { required: true, defaultValue: 'waiting' },
)

export const fields: Field[] = [
  { ...line('noun', t('Collection', 'Collection', 'Калекцыя'), { required: true }), index: true },
  { ...line('document', t('Record', 'Fiche', 'Запіс'), { required: true }), index: true },
  line('title', t('Title', 'Titre', 'Назва')),
  verb,
  languages,
  { ...moment('at', t('When', 'Quand', 'Калі'), true), index: true },
  { ...scheduleState, index: true },
  // One act for a meeting as a whole is several rows that belong together.
  { ...line('batch', t('Batch', 'Lot', 'Пакет')), index: true },
  relation('scheduledBy', t('Scheduled by', 'Programmé par', 'Хто запланаваў'), 'users'),
  line('saidIn', t('Language of the person', 'Langue de la personne', 'Мова чалавека')),
  line('problem', t('What went wrong', 'Ce qui a échoué', 'Што не ўдалося')),
  moment('doneAt', t('Done at', 'Fait le', 'Зроблена')),
]
