import { publishersOf } from '../../../access/publishing.ts'
import type { Presenter } from '../../../publication/presenter.ts'

const asked = (block: string, ...more: string[]): string[] =>
  ['name', 'label', 'description', 'required', 'sealed', 'width', ...more].map(
    (field) => `fields.${block}.${field}`,
  )

const choices = ['options.label', 'options.value', 'defaultValue']

export const presenter: Presenter = {
  fields: [
    'title',
    'slug',
    'meeting',
    'opensAt',
    'closesAt',
    'privacyNotice',
    ...asked('text', 'maxLength', 'defaultValue'),
    ...asked('textarea', 'maxLength', 'defaultValue'),
    ...asked('select', ...choices),
    ...asked('radio', ...choices),
    ...asked('checkbox', 'defaultValue'),
    ...asked('email'),
    ...asked('number', 'min', 'max', 'defaultValue'),
    'fields.message.message',
    'origins.origin',
    'submitButtonLabel',
    'confirmationMessage',
  ],
  requires: ['title'],
  perLanguage: true,
  publishers: publishersOf('papers'),
}
