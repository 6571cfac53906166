import type { Field } from 'payload'
import { sealed } from '../../../fields/sealed.ts'
import { count, line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'
import { isWebhookAddress } from './rules.ts'

export const fields: Field[] = [
  line('label', t('Name', 'Nom', 'Назва'), { required: true }),
  {
    ...line('url', t('Address', 'Adresse', 'Адрас'), { required: true }),
    validate: isWebhookAddress,
  },
  {
    type: 'text',
    name: 'collections',
    label: t('Only these collections', 'Seulement ces collections', 'Толькі гэтыя калекцыі'),
    hasMany: true,
    admin: { description: t('Empty: all', 'Vide : toutes', 'Пуста: усе') },
  },
  { type: 'checkbox', name: 'enabled', label: t('On', 'Actif', 'Уключаны'), defaultValue: true },
  {
    type: 'ui',
    name: 'renewSecret',
    label: t('Secret', 'Secret', 'Сакрэт'),
    admin: { components: { Field: '/src/admin/webhooks/Secret.tsx#Secret' } },
  },
  // Made by its own endpoint, which shows it once.
  { ...sealed('secret', t('Secret', 'Secret', 'Сакрэт')), required: false },
  {
    ...count('cursor', t('Told up to', 'Informé jusqu’à', 'Паведамлена да')),
    access: { create: () => false, update: () => false },
  },
]
