import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { slug } from '../../../fields/slug.ts'
import { localizedLine, localizedProse } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

export const fields: Field[] = [
  localizedLine('title', t('Title', 'Titre', 'Назва'), { required: true }),
  slug('title'),
  choice(
    'key',
    t('Which page', 'Quelle page', 'Якая старонка'),
    {
      about: t('About', 'À propos', 'Пра нас'),
      contact: t('Contact', 'Contact', 'Кантакты'),
      privacy: t('Privacy', 'Confidentialité', 'Прыватнасць'),
      accessibility: t('Accessibility', 'Accessibilité', 'Даступнасць'),
      other: t('Other', 'Autre', 'Іншая'),
    },
    { required: true, defaultValue: 'other' },
  ),
  localizedProse('summary', t('Summary', 'Résumé', 'Сцісла')),
  { type: 'richText', name: 'body', label: t('Text', 'Texte', 'Тэкст'), localized: true },
]
