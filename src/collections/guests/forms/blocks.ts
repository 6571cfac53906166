import type { Block, Field } from 'payload'
import { line } from '../../../fields/text.ts'
import { t, type Label } from '../../../i18n/label.ts'
import {
  checkbox,
  defaultLabel,
  defaultText,
  description,
  label,
  maxLength,
  name,
  number,
  options,
  purgeDays,
  required,
  sealed,
  width,
} from './block-fields.ts'

type Content = Pick<Block, 'fields' | 'labels'>

const question = (singular: Label, plural: Label, ...more: Field[]): Content => ({
  labels: { singular, plural },
  fields: [name, label, description, required, sealed, purgeDays, width, ...more],
})

/** What may be asked: the form builder's blocks of these names, with our fields in place of theirs. */
export const blocks = {
  text: question(
    t('Line of text', 'Ligne de texte', 'Радок тэксту'),
    t('Lines of text', 'Lignes de texte', 'Радкі тэксту'),
    maxLength,
    defaultText,
  ),
  textarea: question(
    t('Longer text', 'Texte long', 'Доўгі тэкст'),
    t('Longer texts', 'Textes longs', 'Доўгія тэксты'),
    maxLength,
    defaultText,
  ),
  select: question(
    t('List to choose from', 'Liste de choix', 'Спіс на выбар'),
    t('Lists to choose from', 'Listes de choix', 'Спісы на выбар'),
    options,
    line('defaultValue', defaultLabel),
  ),
  radio: question(
    t('Options in view', 'Boutons de choix', 'Кнопкі выбару'),
    t('Options in view', 'Boutons de choix', 'Кнопкі выбару'),
    options,
    line('defaultValue', defaultLabel),
  ),
  checkbox: question(
    t('Box to tick', 'Case à cocher', 'Галачка'),
    t('Boxes to tick', 'Cases à cocher', 'Галачкі'),
    checkbox('defaultValue', t('Ticked beforehand', 'Cochée d’avance', 'Пазначана загадзя')),
  ),
  email: question(
    t('Email address', 'Adresse électronique', 'Адрас эл. пошты'),
    t('Email addresses', 'Adresses électroniques', 'Адрасы эл. пошты'),
  ),
  number: question(
    t('Number', 'Nombre', 'Лік'),
    t('Numbers', 'Nombres', 'Лікі'),
    number('min', t('Smallest', 'Minimum', 'Найменшы')),
    number('max', t('Largest', 'Maximum', 'Найбольшы')),
    number('defaultValue', defaultLabel),
  ),
  message: {
    labels: {
      singular: t('Text between questions', 'Texte entre les questions', 'Тэкст паміж пытаннямі'),
      plural: t('Texts between questions', 'Textes entre les questions', 'Тэксты паміж пытаннямі'),
    },
    fields: [
      {
        type: 'richText',
        name: 'message',
        label: t('Text', 'Texte', 'Тэкст'),
        localized: true,
        required: true,
      },
    ],
  },
} satisfies Record<string, Content>
