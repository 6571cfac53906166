import type { Field } from 'payload'
import { reducedDate } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { sourceFields } from '../../../fields/sources.ts'
import { line, localizedLine, localizedProse } from '../../../fields/text.ts'
import { verifiedAt } from '../../../fields/verification.ts'
import { figureStatus } from './rules.ts'
import { t } from '../../../i18n/label.ts'

export const fields: Field[] = [
  line('key', t('Key', 'Clé', 'Ключ'), { required: true }),
  localizedLine('label', t('What is counted', 'Ce qui est compté', 'Што палічана'), { required: true }),
  { type: 'number', name: 'value', label: t('Value', 'Valeur', 'Значэнне'), required: true },
  localizedLine('unit', t('Unit', 'Unité', 'Адзінка')),
  reducedDate('asOf', t('As of', 'À la date du', 'Станам на')),
  localizedProse('countingRule', t('Counting rule', 'Règle de comptage', 'Правіла падліку')),
  { type: 'group', name: 'source', label: t('Source', 'Source', 'Крыніца'), fields: sourceFields() },
  relation('meeting', t('Meeting', 'Réunion', 'Сустрэча'), 'meetings'),
  relation('declaration', t('Declaration', 'Déclaration', 'Дэкларацыя'), 'declarations'),
  figureStatus,
  relation('supersededBy', t('Superseded by', 'Remplacé par', 'Заменена на'), 'figures'),
  relation(
    'group',
    t('Parliamentary group', 'Groupe parlementaire', 'Парламенцкая група'),
    'parliamentary-groups',
  ),
  verifiedAt(),
]
