import type { Field } from 'payload'
import { reducedDate } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { line, localizedLine } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'
import { endReason, role } from './rules.ts'

export const fields: Field[] = [
  relation('person', t('Person', 'Personne', 'Асоба'), 'people', { required: true }),
  relation(
    'group',
    t('Parliamentary group', 'Groupe parlementaire', 'Парламенцкая група'),
    'parliamentary-groups',
  ),
  relation('organization', t('Organization', 'Organisation', 'Арганізацыя'), 'organizations'),
  role,
  localizedLine('roleLabel', t('Role as written', 'Fonction telle qu’écrite', 'Пасада, як напісана')),
  line(
    'onBehalfOf',
    t('On behalf of (party or faction)', 'Au nom de (parti ou groupe)', 'Ад імя (партыі або фракцыі)'),
  ),
  reducedDate('startDate', t('From', 'Depuis', 'Пачатак')),
  reducedDate('endDate', t('Until', 'Jusqu’à', 'Канец')),
  endReason,
  ...verification(),
]
