import type { Field } from 'payload'
import { foldedNames } from '../../../admin/names/folded-names.ts'
import { nameAssistant } from '../../../admin/names/name-assistant.ts'
import { image, joined } from '../../../fields/relation.ts'
import { slug } from '../../../fields/slug.ts'
import { line, list, localizedLine, localizedProse } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'
import { fieldPublicity, incidents } from './incidents.ts'
import { publicationDecision } from './rules.ts'

export const fields: Field[] = [
  publicationDecision,
  fieldPublicity,
  localizedLine('name', t('Name', 'Nom', 'Імя'), { required: true }),
  nameAssistant,
  foldedNames,
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
  incidents,
  list('identifiers', t('Registers', 'Registres', 'Рэестры'), [
    line('scheme', t('Register', 'Registre', 'Рэестр'), { required: true }),
    line('identifier', t('Number there', 'Numéro dans ce registre', 'Нумар у ім'), { required: true }),
  ]),
  joined('godparenthoods', t('Godparenthoods', 'Parrainages', 'Хросныя'), 'godparenthoods', 'prisoner'),
  ...verification(),
]
