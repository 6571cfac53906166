import type { Block, Field } from 'payload'
import { line, list, localizedLine, localizedProse } from '../../../fields/text.ts'
import { t, type Label } from '../../../i18n/label.ts'
import { isQuestionName } from './rules.ts'

const name = {
  ...line('name', t('Name in the data', 'Nom dans les données', 'Назва ў даных'), {
    required: true,
    description: t(
      'Not shown to guests. The question named “attendance” says whether the guest comes.',
      'Invisible pour les invités. La question nommée « attendance » dit si l’invité vient.',
      'Госці гэтага не бачаць. Пытанне з назвай «attendance» кажа, ці прыйдзе госць.',
    ),
  }),
  validate: isQuestionName,
} as Field

const label = localizedLine('label', t('Question', 'Question', 'Пытанне'), { required: true })
const description = localizedProse('description', t('Explanation', 'Explication', 'Тлумачэнне'))
const width: Field = {
  type: 'number',
  name: 'width',
  label: t('Width in per cent', 'Largeur en pour cent', 'Шырыня ў працэнтах'),
  min: 10,
  max: 100,
}

const checkbox = (fieldName: string, fieldLabel: Label, why?: Label): Field => ({
  type: 'checkbox',
  name: fieldName,
  label: fieldLabel,
  defaultValue: false,
  ...(why ? { admin: { description: why } } : {}),
})

const required = checkbox('required', t('Required', 'Obligatoire', 'Абавязкова'))

const sealed = checkbox(
  'sealed',
  t('Sealed', 'Scellée', 'Запячатана'),
  t(
    'Stored encrypted; opening the answer is recorded. For identity, health, diet and anything that could harm.',
    'Stockée chiffrée ; l’ouverture est journalisée. Pour l’identité, la santé, le régime et tout ce qui peut nuire.',
    'Захоўваецца зашыфраваным, адкрыццё запісваецца. Для звестак пра асобу, здароўе, харчаванне і пра ўсё, што можа нашкодзіць.',
  ),
)

const maxLength: Field = {
  type: 'number',
  name: 'maxLength',
  label: t(
    'Longest answer, in characters',
    'Longueur maximale, en caractères',
    'Найбольшая даўжыня, у знаках',
  ),
  min: 1,
  max: 4000,
}

const number = (fieldName: string, fieldLabel: Label): Field => ({
  type: 'number',
  name: fieldName,
  label: fieldLabel,
})
const defaultLabel = t('Filled in beforehand', 'Prérempli avec', 'Запоўнена загадзя')
const defaultText = localizedLine('defaultValue', defaultLabel)

const options = list(
  'options',
  t('Options', 'Options', 'Варыянты'),
  [
    localizedLine('label', t('Option', 'Option', 'Варыянт'), { required: true }),
    line('value', t('Value in the data', 'Valeur dans les données', 'Значэнне ў даных'), { required: true }),
  ],
  { required: true },
)

type Content = Pick<Block, 'fields' | 'labels'>

const question = (singular: Label, plural: Label, ...more: Field[]): Content => ({
  labels: { singular, plural },
  fields: [name, label, description, required, sealed, width, ...more],
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
    t('Options in view', 'Boutons de choix', 'Варыянты навідавоку'),
    t('Options in view', 'Boutons de choix', 'Варыянты навідавоку'),
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
