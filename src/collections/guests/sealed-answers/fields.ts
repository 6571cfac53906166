import type { Field } from 'payload'
import { relation } from '../../../fields/relation.ts'
import { sealed } from '../../../fields/sealed.ts'
import { line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

export const fields: Field[] = [
  {
    ...relation('reply', t('Reply', 'Réponse', 'Адказ'), 'replies', { required: true }),
    index: true,
  },
  line('field', t('Question', 'Question', 'Пытанне'), { required: true }),
  sealed('value', t('Sealed answer', 'Réponse scellée', 'Запячатаны адказ')),
]
