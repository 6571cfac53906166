import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { relation } from '../../../fields/relation.ts'
import { slug } from '../../../fields/slug.ts'
import { localizedLine } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'

export const fields: Field[] = [
  localizedLine('name', t('Name', 'Nom', 'Назва'), { required: true }),
  slug('name'),
  relation('legislature', t('Legislature', 'Parlement', 'Парламент'), 'legislatures', { required: true }),
  choice(
    'classification',
    t('Classification', 'Classification', 'Класіфікацыя'),
    {
      lower: t('Lower house', 'Chambre basse', 'Ніжняя палата'),
      upper: t('Upper house', 'Chambre haute', 'Верхняя палата'),
      unicameral: t('Single chamber', 'Chambre unique', 'Адзіная палата'),
    },
    { required: true },
  ),
  ...verification(),
]
