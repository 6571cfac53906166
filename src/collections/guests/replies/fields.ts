import type { Field } from 'payload'
import { moment } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { line, list } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'
import { asAnswered } from './access.ts'
import { channel, partstat, reviewState } from './rules.ts'

const answers = list('answers', t('Answers', 'Réponses', 'Адказы'), [
  line('field', t('Question', 'Question', 'Пытанне'), { required: true }),
  { type: 'textarea', name: 'value', label: t('Answer', 'Réponse', 'Адказ'), required: true },
])

const answered: Field[] = [
  partstat,
  relation('form', t('Form', 'Formulaire', 'Форма'), 'forms', { required: true }),
  relation('meeting', t('Meeting', 'Réunion', 'Сустрэча'), 'meetings'),
  line('locale', t('Language', 'Langue', 'Мова'), { required: true }),
  channel,
  moment('submittedAt', t('Sent', 'Envoyée', 'Дасланы'), true),
  answers,
]

const sealed: Field = {
  type: 'ui',
  name: 'sealed',
  label: t('Sealed answers', 'Réponses scellées', 'Запячатаныя адказы'),
  admin: { components: { Field: '/src/admin/guests/SealedAnswers.tsx#SealedAnswers' } },
}

export const fields: Field[] = [
  reviewState,
  sealed,
  ...answered.map((field) => ({ ...field, access: asAnswered }) as Field),
]
