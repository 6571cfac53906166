import type { Field } from 'payload'
import { relation } from '../../fields/relation.ts'
import { line, list, localizedLine, localizedProse } from '../../fields/text.ts'
import { t } from '../../i18n/label.ts'

export const fields: Field[] = [
  localizedLine('title', t('Title', 'Titre', 'Назва'), { required: true }),
  localizedProse('summary', t('Summary', 'Résumé', 'Сцісла')),
  {
    type: 'richText',
    name: 'introduction',
    label: t('How it works', 'Comment cela fonctionne', 'Як гэта працуе'),
    localized: true,
  },
  {
    type: 'richText',
    name: 'letterGuide',
    label: t('How to write a letter', 'Comment écrire une lettre', 'Як напісаць ліст'),
    localized: true,
  },
  list('programmes', t('Programmes', 'Programmes', 'Праграмы'), [
    line('name', t('Name', 'Nom', 'Назва'), { required: true }),
    relation('organization', t('Organization', 'Organisation', 'Арганізацыя'), 'organizations'),
    line('url', t('Address', 'Adresse', 'Адрас')),
    localizedLine('note', t('Note', 'Note', 'Заўвага')),
  ]),
  relation('figures', t('Figures', 'Chiffres', 'Лічбы'), 'figures', { hasMany: true }),
]
