import type { Field } from 'payload'
import { day } from '../../../fields/date.ts'
import { line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'
import { areNouns } from './rules.ts'

export const fields: Field[] = [
  line('name', t('Program', 'Programme', 'Праграма'), { required: true }),
  line('contact', t('Who answers for it', 'Qui en répond', 'Хто за яе адказвае'), { required: true }),
  {
    type: 'text',
    name: 'nouns',
    label: t('Collections', 'Collections', 'Калекцыі'),
    hasMany: true,
    required: true,
    validate: areNouns,
  },
  {
    type: 'checkbox',
    name: 'mayDraft',
    label: t('May write drafts', 'Peut écrire des brouillons', 'Можа пісаць чарнавікі'),
    defaultValue: false,
  },
  day('expiresOn', t('Valid until', 'Valable jusqu’au', 'Дзейнічае да')),
]
