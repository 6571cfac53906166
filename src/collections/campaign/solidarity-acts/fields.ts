import type { Field } from 'payload'
import { reducedDate } from '../../../fields/date.ts'
import { publicity } from '../../../fields/publicity.ts'
import { relation } from '../../../fields/relation.ts'
import { line, localizedProse } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'
import { actType } from './rules.ts'

export const fields: Field[] = [
  relation('godparenthood', t('Godparenthood', 'Parrainage', 'Хроснае апякунства'), 'godparenthoods', {
    required: true,
  }),
  actType,
  publicity(),
  reducedDate('date', t('Date', 'Date', 'Дата')),
  localizedProse(
    'summary',
    t('Summary (public part)', 'Résumé (partie publique)', 'Сцісла (публічная частка)'),
  ),
  line('url', t('Address', 'Adresse', 'Адрас')),
  {
    type: 'textarea',
    name: 'privateNotes',
    label: t('Notes (internal)', 'Notes (internes)', 'Нататкі (унутраныя)'),
  },
]
