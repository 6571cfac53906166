import type { Field } from 'payload'
import { moment } from '../../../fields/date.ts'
import { image, relation } from '../../../fields/relation.ts'
import { slug } from '../../../fields/slug.ts'
import { localizedLine, localizedProse } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'

export const fields: Field[] = [
  localizedLine('title', t('Title', 'Titre', 'Назва'), { required: true }),
  slug('title'),
  moment('date', t('Date', 'Date', 'Дата'), true),
  localizedProse('summary', t('Summary', 'Résumé', 'Сцісла')),
  { type: 'richText', name: 'body', label: t('Text', 'Texte', 'Тэкст'), localized: true },
  image('image', t('Image', 'Image', 'Выява')),
  relation('meeting', t('Meeting', 'Réunion', 'Сустрэча'), 'meetings'),
  relation('declaration', t('Declaration', 'Déclaration', 'Дэкларацыя'), 'declarations'),
  relation(
    'actions',
    t('Parliamentary actions', 'Actions parlementaires', 'Парламенцкія дзеянні'),
    'parliamentary-actions',
    { hasMany: true },
  ),
  ...verification(),
]
