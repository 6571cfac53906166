import { t } from '../i18n/label.ts'
import { email, names, phone } from './common-columns.ts'
import type { Noun } from './noun.ts'

type Stored = { otherNames?: { name?: string | null }[] | null }

/** People from a sheet. Publicity is no column: whether somebody may be named is decided person by person. */
export const people: Noun = {
  collection: 'people',
  apart: 'country',
  needed: [],
  spellings: 'otherNames',
  alsoNamed: (document) => ((document as Stored).otherNames ?? []).map(({ name }) => name),
  columns: [
    ...names(true),
    {
      key: 'honorificPrefix',
      path: 'honorificPrefix',
      in: 'asked',
      type: 'text',
      label: t('Form of address', 'Titre de civilité', 'Зварот'),
      headings: ['title', 'honorific', 'civilité', 'titre', 'тытул'],
    },
    {
      key: 'sortName',
      path: 'sortName',
      type: 'text',
      label: t('Sorted under', 'Classé sous', 'Сартаваць як'),
      headings: ['last name', 'surname', 'sort name', 'nom de famille', 'прозвішча'],
    },
    {
      key: 'country',
      path: 'country',
      type: 'reference',
      to: 'countries',
      label: t('Country', 'Pays', 'Краіна'),
      headings: ['state', 'nation', 'état', 'дзяржава'],
    },
    email,
    phone,
    {
      key: 'notes',
      path: 'notes',
      type: 'text',
      label: t('Notes (internal)', 'Notes (internes)', 'Нататкі (унутраныя)'),
      headings: [
        'notes',
        'note',
        'comment',
        'remarks',
        'remarque',
        'remarques',
        'commentaire',
        'нататкі',
        'заўвага',
      ],
    },
  ],
}
