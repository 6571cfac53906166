import { t, type Label } from '../../i18n/label.ts'

export const purposes = ['accreditation', 'interpreters', 'badges', 'participants', 'checkin'] as const
export const formats = ['xlsx', 'csv', 'html'] as const
export const versions = ['provisional', 'final'] as const

export type Purpose = (typeof purposes)[number]
export type Format = (typeof formats)[number]
export type Version = (typeof versions)[number]

export type Heading =
  'name' | 'role' | 'function' | 'parliament' | 'country' | 'category' | 'items' | 'code' | 'arrived'

/** What each list says of a person, in this order; questions of the form follow where a list has them. */
export const columnsOf: Record<Purpose, Heading[]> = {
  accreditation: ['name', 'role', 'function', 'parliament', 'country', 'category'],
  interpreters: ['name', 'role', 'parliament', 'country', 'items'],
  badges: ['name', 'function', 'parliament', 'country', 'category', 'code'],
  participants: ['country', 'parliament', 'name', 'function'],
  checkin: ['code', 'name', 'parliament', 'country', 'category', 'items', 'arrived'],
}

export const headings: Record<Heading, Label> = {
  name: t('Name', 'Nom', 'Імя'),
  role: t('Comes as', 'En qualité de', 'Прыязджае як'),
  function: t('Function', 'Fonction', 'Пасада'),
  parliament: t('Parliament or organization', 'Parlement ou organisation', 'Парламент або арганізацыя'),
  country: t('Country', 'Pays', 'Краіна'),
  category: t('Category', 'Catégorie', 'Катэгорыя'),
  items: t('Signed up for', 'Inscrit à', 'Запісаны на'),
  code: t('Code at the door', 'Code à l’entrée', 'Код на ўваходзе'),
  arrived: t('Arrived', 'Arrivée', 'Прыбыццё'),
}

export const words = {
  provisional: t('provisional list', 'liste provisoire', 'папярэдні спіс'),
  yes: t('Yes', 'Oui', 'Так'),
  no: t('No', 'Non', 'Не'),
  badges: t('Badges', 'Badges', 'Бэджы'),
} satisfies Record<string, Label>

/** Questions whose sealed answers a host needs to let somebody in; nothing about health or diet. */
export const identifies = (question: string): boolean =>
  /name|birth|document|passport|nationalit|citizen/i.test(question)

export const aboutLanguage = (question: string): boolean => /interpret|language/i.test(question)
