import type { Field } from 'payload'
import { moment } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { slug } from '../../../fields/slug.ts'
import { line, localizedLine, localizedProse } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'
import { audience, documentType } from './rules.ts'

export const fields: Field[] = [
  localizedLine('title', t('Title', 'Titre', 'Назва'), { required: true }),
  slug('title'),
  documentType,
  line(
    'language',
    t('Language of the paper (BCP 47)', 'Langue du document (BCP 47)', 'Мова дакумента (BCP 47)'),
  ),
  line('version', t('Version', 'Version', 'Версія')),
  audience,
  moment('embargoUntil', t('Embargo until', 'Embargo jusqu’au', 'Эмбарга да')),
  relation('meeting', t('Meeting', 'Réunion', 'Сустрэча'), 'meetings'),
  relation('declaration', t('Declaration', 'Déclaration', 'Дэкларацыя'), 'declarations'),
  localizedProse('summary', t('Summary', 'Résumé', 'Сцісла')),
  line('url', t('Address', 'Adresse', 'Адрас')),
  ...verification(),
]
