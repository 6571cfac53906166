import type { Field } from 'payload'
import { line, list, localizedLine, localizedProse } from '../../../fields/text.ts'
import { t, type Label } from '../../../i18n/label.ts'
import { isQuestionName } from './rules.ts'

export const name = {
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

export const label = localizedLine('label', t('Question', 'Question', 'Пытанне'), { required: true })
export const description = localizedProse('description', t('Explanation', 'Explication', 'Тлумачэнне'))
export const width: Field = {
  type: 'number',
  name: 'width',
  label: t('Width in per cent', 'Largeur en pour cent', 'Шырыня ў працэнтах'),
  min: 10,
  max: 100,
}

export const checkbox = (fieldName: string, fieldLabel: Label, why?: Label): Field => ({
  type: 'checkbox',
  name: fieldName,
  label: fieldLabel,
  defaultValue: false,
  ...(why ? { admin: { description: why } } : {}),
})

export const required = checkbox('required', t('Required', 'Obligatoire', 'Абавязкова'))

export const sealed = checkbox(
  'sealed',
  t('Sealed', 'Scellée', 'Запячатана'),
  t(
    'Stored encrypted; opening the answer is recorded. For identity, health, diet and anything that could harm.',
    'Stockée chiffrée ; l’ouverture est journalisée. Pour l’identité, la santé, le régime et tout ce qui peut nuire.',
    'Захоўваецца зашыфраваным, адкрыццё запісваецца. Для звестак пра асобу, здароўе, харчаванне і пра ўсё, што можа нашкодзіць.',
  ),
)

export const purgeDays: Field = {
  type: 'number',
  name: 'purgeDays',
  label: t('Days until deletion', 'Jours avant effacement', 'Дзён да выдалення'),
  min: 0,
  admin: {
    description: t(
      'Sooner than the rest of the form, counted from the end of the meeting.',
      'Plus tôt que le reste du formulaire, depuis la fin de la réunion.',
      'Раней, чым астатняе ў форме; лічыцца ад канца сустрэчы.',
    ),
  },
}

export const maxLength: Field = {
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

export const number = (fieldName: string, fieldLabel: Label): Field => ({
  type: 'number',
  name: fieldName,
  label: fieldLabel,
})
export const defaultLabel = t('Filled in beforehand', 'Prérempli avec', 'Запоўнена загадзя')
export const defaultText = localizedLine('defaultValue', defaultLabel)

export const options = list(
  'options',
  t('Options', 'Options', 'Варыянты'),
  [
    localizedLine('label', t('Option', 'Option', 'Варыянт'), { required: true }),
    line('value', t('Value in the data', 'Valeur dans les données', 'Значэнне ў даных'), { required: true }),
  ],
  { required: true },
)
