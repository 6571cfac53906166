import { formDefinition, type FormDefinition } from '../../../src/rsvp/definition.ts'

/** An invented form with one question of every kind. */
export const inventedForm = (more: Partial<FormDefinition> = {}): FormDefinition => ({
  ...formDefinition.parse({
    id: '5f2b8a4e-0d6c-4a51-9f3e-7c1b2d3e4f50',
    slug: 'invented-meeting',
    title: 'Invented meeting',
    privacyNotice: 'Asked by the invented office.\n\nErased after a month.',
    meeting: {
      id: '7a1b8a4e-0d6c-4a51-9f3e-7c1b2d3e4f51',
      title: 'Meeting in Inventia',
      city: 'Inventia',
      startsAt: '2031-10-05T22:00:00.000Z',
      endsAt: '2031-10-07T16:00:00.000Z',
      timeZone: 'Europe/Paris',
      contact: { name: 'Desk', email: 'desk@example.org' },
    },
    fields: [
      { id: '1', blockType: 'message', message: null },
      {
        id: '2',
        blockType: 'radio',
        name: 'attendance',
        label: 'Will you come?',
        required: true,
        options: [
          { value: 'accepted', label: 'Yes' },
          { value: 'declined', label: 'No' },
        ],
      },
      {
        id: '3',
        blockType: 'text',
        name: 'nameAsOnId',
        label: 'Name as on ID',
        required: true,
        sealed: true,
      },
      { id: '4', blockType: 'email', name: 'email', label: 'Email' },
      {
        id: '5',
        blockType: 'select',
        name: 'language',
        label: 'Language',
        options: [{ value: 'be', label: 'Belarusian' }],
      },
      {
        id: '6',
        blockType: 'textarea',
        name: 'accessibility',
        label: 'Accessibility',
        sealed: true,
        description: 'Whatever helps.',
      },
      { id: '7', blockType: 'number', name: 'companions', label: 'Companions', min: 0, max: 3 },
      { id: '8', blockType: 'checkbox', name: 'photos', label: 'Photographs are fine', defaultValue: false },
    ],
    submitButtonLabel: 'Send it',
    confirmationMessage: null,
  }),
  ...more,
})

export const goodAnswers = [
  { field: 'attendance', value: 'accepted' },
  { field: 'nameAsOnId', value: 'Iryna Invented' },
]
