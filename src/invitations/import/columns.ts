import { slugFrom } from '../../lib/slug.ts'

/** What a column can be. `name` is needed. */
export const columns = [
  'name',
  'email',
  'copyTo',
  'salutation',
  'language',
  'country',
  'addressee',
  'places',
  'notes',
] as const
export type Column = (typeof columns)[number]

/** The index of the column in the file, from 0. */
export type Mapping = Partial<Record<Column, number>>

/** How headings are written in English, French and Belarusian. */
const headings: Record<Column, string[]> = {
  name: [
    ...['name', 'full name', 'guest', 'invitee', 'participant', 'group', 'delegation'],
    ...['nom', 'nom complet', 'nom et prénom', 'prénom et nom', 'invité', 'groupe', 'délégation'],
    ...['імя', 'імя і прозвішча', 'прозвішча і імя', 'прозвішча, імя', 'поўнае імя', 'госць', 'удзельнік'],
    ...['група', 'дэлегацыя'],
  ],
  email: [
    ...['email', 'e-mail', 'e-mail address', 'email address', 'mail', 'address'],
    ...['courriel', 'adresse électronique', 'adresse e-mail', 'adresse mail', 'adresse', 'mél'],
    ...['пошта', 'электронная пошта', 'эл. пошта', 'электронны адрас', 'адрас', 'імэйл', 'мэйл'],
  ],
  copyTo: [
    'cc',
    'copy',
    'copy to',
    'assistant',
    'copie',
    'copie à',
    'assistante',
    'копія',
    'копія каму',
    'памочнік',
  ],
  salutation: [
    'salutation',
    'greeting',
    'formule d’appel',
    'formule de politesse',
    'appel',
    'зварот',
    'прывітанне',
  ],
  language: ['language', 'lang', 'langue', 'мова', 'мова ліста'],
  country: ['country', 'state', 'pays', 'краіна'],
  addressee: ['addressee', 'kind', 'type', 'destinataire', 'nature', 'адрасат', 'від', 'тып'],
  places: [
    'places',
    'seats',
    'number of places',
    'nombre de places',
    'sièges',
    'месцаў',
    'месцы',
    'колькасць месцаў',
  ],
  notes: [
    'notes',
    'note',
    'comment',
    'comments',
    'remarks',
    'remarque',
    'remarques',
    'commentaire',
    'нататкі',
    'заўвага',
    'заўвагі',
  ],
}

const known = new Map(
  columns.flatMap((column) =>
    headings[column].map((heading): [string, Column] => [slugFrom(heading), column]),
  ),
)

/** Which column is what, as far as its heading says; the first of two that say the same counts. */
export const suggestMapping = (found: readonly string[]): Mapping => {
  const mapping: Mapping = {}
  found.forEach((heading, index) => {
    const column = known.get(slugFrom(heading))
    if (column && mapping[column] === undefined) mapping[column] = index
  })
  return mapping
}
