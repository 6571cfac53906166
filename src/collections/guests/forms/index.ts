import type { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access, noSubmissions } from './access.ts'
import { blocks } from './blocks.ts'
import { fields } from './fields.ts'
import { keepWhileAnswered } from './hooks.ts'
import { presenter } from './presenter.ts'

type FormBuilderOptions = Parameters<typeof formBuilderPlugin>[0]

/**
 * The form builder defines what is asked and nothing else: it neither takes answers nor sends mail. Its `country`
 * block stays off also because its GraphQL type has the name of our `countries`.
 */
export const formBuilder: FormBuilderOptions = {
  fields: {
    ...(blocks as unknown as FormBuilderOptions['fields']),
    country: false,
    state: false,
    date: false,
    payment: false,
    upload: false,
  },
  formOverrides: {
    slug: 'forms',
    labels: { singular: t('Form', 'Formulaire', 'Форма'), plural: t('Forms', 'Formulaires', 'Формы') },
    admin: {
      group: shelves.guests,
      useAsTitle: 'title',
      defaultColumns: ['title', 'slug', 'meeting', 'closesAt'],
      description: t(
        'What guests are asked. Publish a form in a language to open its page in it.',
        'Ce que l’on demande aux invités. Publier un formulaire dans une langue ouvre sa page dans cette langue.',
        'Пра што пытаюць гасцей. Апублікуйце форму на пэўнай мове, каб адкрыць яе старонку на ёй.',
      ),
    },
    access,
    custom: { presenter },
    hooks: { beforeDelete: [keepWhileAnswered] },
    fields,
  },
  formSubmissionOverrides: {
    slug: 'form-submissions',
    admin: { group: shelves.guests, hidden: true },
    access: noSubmissions,
    graphQL: false,
  },
}
