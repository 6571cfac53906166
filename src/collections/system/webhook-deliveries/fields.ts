import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { moment } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { count, line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

const deliveryState = choice(
  'deliveryState',
  t('State', 'État', 'Стан'),
  {
    queued: t('To be sent', 'À envoyer', 'Да адпраўкі'),
    delivered: t('Delivered', 'Remis', 'Дастаўлена'),
    failed: t('Failed', 'Échec', 'Не ўдалося'),
  },
  { required: true, defaultValue: 'queued' },
)

const replayButton: Field = {
  type: 'ui',
  name: 'replay',
  label: t('Send again', 'Renvoyer', 'Адправіць зноў'),
  admin: { components: { Field: '/src/admin/webhooks/Replay.tsx#Replay' } },
}

export const fields: Field[] = [
  replayButton,
  { ...relation('webhook', t('Webhook', 'Webhook', 'Вэбхук'), 'webhooks', { required: true }), index: true },
  { ...deliveryState, index: true },
  count('seq', t('Number in the log', 'Numéro dans le journal', 'Нумар у журнале')),
  { type: 'json', name: 'changes', label: t('Changes', 'Changements', 'Змены'), required: true },
  count('attempts', t('Attempts', 'Tentatives', 'Спробы')),
  count('lastStatus', t('Last answer', 'Dernière réponse', 'Апошні адказ')),
  line('lastError', t('Last error', 'Dernière erreur', 'Апошняя памылка')),
  moment('queuedAt', t('Written', 'Écrit', 'Напісаны'), true),
  moment('nextAttemptAt', t('Next attempt', 'Prochaine tentative', 'Наступная спроба')),
  moment('deliveredAt', t('Delivered', 'Remis', 'Дастаўлена')),
  moment('receiptAt', t('Removal confirmed', 'Suppression confirmée', 'Выдаленне пацверджана')),
]
