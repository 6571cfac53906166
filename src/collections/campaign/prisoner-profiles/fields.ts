import type { Field } from 'payload'
import { image, joined } from '../../../fields/relation.ts'
import { slug } from '../../../fields/slug.ts'
import { localizedLine, localizedProse } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'
import { publicationDecision } from './rules.ts'

export const fields: Field[] = [
  publicationDecision,
  localizedLine('name', t('Name', 'Nom', 'Імя'), { required: true }),
  slug('name'),
  {
    type: 'number',
    name: 'birthYear',
    label: t('Year of birth', 'Année de naissance', 'Год нараджэння'),
    min: 1900,
    max: 2100,
    admin: {
      description: t(
        'The year only, never the day.',
        'L’année seulement, jamais le jour.',
        'Толькі год, ніколі дзень.',
      ),
    },
  },
  localizedLine('occupation', t('Occupation', 'Profession', 'Занятак')),
  localizedProse('summary', t('Summary', 'Résumé', 'Сцісла'), {
    description: t(
      'No health, no family, no place of detention.',
      'Ni santé, ni famille, ni lieu de détention.',
      'Ні здароўя, ні сям’і, ні месца зняволення.',
    ),
  }),
  image('image', t('Portrait', 'Portrait', 'Партрэт')),
  joined('godparenthoods', t('Godparenthoods', 'Parrainages', 'Хросныя'), 'godparenthoods', 'prisoner'),
]
