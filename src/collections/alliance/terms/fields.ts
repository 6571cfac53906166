import type { Field } from 'payload'
import { reducedDate } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { localizedLine } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'

export const fields: Field[] = [
  localizedLine('label', t('Name of the term', 'Nom de la législature', 'Назва склікання'), {
    required: true,
  }),
  relation('legislature', t('Legislature', 'Parlement', 'Парламент'), 'legislatures', { required: true }),
  reducedDate('startDate', t('From', 'Depuis', 'Пачатак')),
  reducedDate('endDate', t('Until', 'Jusqu’à', 'Канец')),
  ...verification(),
]
