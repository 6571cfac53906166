import type { BlocksField, Field } from 'payload'
import { moment } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { count, line, list, localizedLine, localizedProse } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'
import { areQuestions, isFormSlug, isOrigin } from './rules.ts'

const slug = {
  ...line('slug', t('Address of the form', 'Adresse du formulaire', 'Адрас формы'), {
    required: true,
    description: t(
      'The page of the form is /r/ and this. The same in every language.',
      'La page du formulaire est /r/ suivi de ceci. Identique dans toutes les langues.',
      'Старонка формы — /r/ і гэта. Аднолькава на ўсіх мовах.',
    ),
  }),
  unique: true,
  index: true,
  validate: isFormSlug,
} as Field

const purgeRule = t(
  'Counted from the end of the meeting; then only counts remain. Empty: 90.',
  'Comptés depuis la fin de la réunion ; ensuite ne restent que des nombres. Vide : 90.',
  'Лічацца ад канца сустрэчы, потым застаюцца толькі лікі. Пуста: 90.',
)

const opensAt = moment('opensAt', t('Opens', 'Ouverture', 'Адкрываецца'))
const closesAt = moment('closesAt', t('Closes', 'Clôture', 'Закрываецца'))

/** The questions are the form builder's field with its blocks; what it says about mails and redirects is left out. */
const questions = (builders: Field[]): Field => ({
  ...(builders.find((field) => 'name' in field && field.name === 'fields') as BlocksField),
  label: t('Questions', 'Questions', 'Пытанні'),
  labels: {
    singular: t('Question', 'Question', 'Пытанне'),
    plural: t('Questions', 'Questions', 'Пытанні'),
  },
  required: true,
  validate: areQuestions,
})

export const fields = ({ defaultFields }: { defaultFields: Field[] }): Field[] => [
  localizedLine('title', t('Title', 'Titre', 'Назва'), { required: true }),
  slug,
  relation('meeting', t('Meeting', 'Réunion', 'Сустрэча'), 'meetings'),
  { type: 'row', fields: [opensAt, closesAt] },
  localizedProse(
    'privacyNotice',
    t('Privacy notice', 'Notice de confidentialité', 'Паведамленне пра прыватнасць'),
    {
      description: t(
        'Who asks, why, who sees the answers and until when. Shown above the questions.',
        'Qui demande, pourquoi, qui voit les réponses et jusqu’à quand. Affichée au-dessus des questions.',
        'Хто пытаецца, навошта, хто бачыць адказы і да якога часу. Паказваецца над пытаннямі.',
      ),
    },
  ),
  questions(defaultFields),
  count('purgeDays', t('Days until deletion', 'Jours avant effacement', 'Дзён да выдалення'), purgeRule),
  list(
    'origins',
    t(
      'Sites that may show the form',
      'Sites pouvant afficher le formulaire',
      'Сайты, што могуць паказваць форму',
    ),
    [
      {
        ...line('origin', t('Origin', 'Origine', 'Крыніца'), { required: true }),
        validate: isOrigin,
      },
    ],
  ),
  localizedLine('submitButtonLabel', t('Label of the button', 'Libellé du bouton', 'Подпіс кнопкі')),
  {
    type: 'richText',
    name: 'confirmationMessage',
    label: t('Shown after sending', 'Affiché après l’envoi', 'Паказваецца пасля адпраўкі'),
    localized: true,
  },
  {
    type: 'textarea',
    name: 'notes',
    label: t('Notes (internal)', 'Notes (internes)', 'Нататкі (унутраныя)'),
  },
]
