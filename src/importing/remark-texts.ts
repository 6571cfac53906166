import { t, type Label } from '../i18n/label.ts'

/** `error`: the row cannot be imported. `doubt`: it is left out unless asked for. `hint`: it is only said. */
export type Severity = 'error' | 'doubt' | 'hint'

/** What can be said of a row; the codes are stable. */
export const remarks = {
  'name-needed': ['error', t('The name is missing.', 'Le nom manque.', 'Няма назвы або імя.')],
  'legislature-needed': [
    'error',
    t(
      'A new group needs its parliament.',
      'Un nouveau groupe a besoin de son parlement.',
      'Новай групе патрэбны парламент.',
    ),
  ],
  'cell-too-long': [
    'error',
    t(
      'A cell is longer than 2,000 characters.',
      'Une cellule dépasse 2 000 caractères.',
      'Ячэйка даўжэйшая за 2000 знакаў.',
    ),
  ],
  'name-too-long': [
    'error',
    t('The name is longer than 300 characters.', 'Le nom dépasse 300 caractères.', 'Даўжэй за 300 знакаў.'),
  ],
  'hidden-characters': [
    'error',
    t(
      'It contains characters that nobody can see.',
      'Le texte contient des caractères invisibles.',
      'У тэксце ёсць нябачныя знакі.',
    ),
  ],
  'looks-like-a-formula': [
    'error',
    t(
      'It begins like a formula of a spreadsheet (=, +, - or @).',
      'Le texte commence comme une formule de tableur (=, +, - ou @).',
      'Тэкст пачынаецца як формула ў табліцы (=, +, - або @).',
    ),
  ],
  'invalid-email': [
    'error',
    t(
      'This is not an e-mail address.',
      'Ce n’est pas une adresse électronique.',
      'Гэта не электронны адрас.',
    ),
  ],
  'invalid-phone': [
    'error',
    t('This is not a telephone number.', 'Ce n’est pas un numéro de téléphone.', 'Гэта не нумар тэлефона.'),
  ],
  'invalid-url': [
    'error',
    t(
      'An address begins with https://.',
      'Une adresse commence par https://.',
      'Адрас пачынаецца з https://.',
    ),
  ],
  'invalid-date': [
    'error',
    t(
      'Write a year, a month or a day that exists: 2023, 2023-11 or 2023-11-06.',
      'Indiquez une année, un mois ou un jour qui existe : 2023, 2023-11 ou 2023-11-06.',
      'Упішыце год, месяц або дзень, які існуе: 2023, 2023-11 або 2023-11-06.',
    ),
  ],
  'unknown-language': [
    'error',
    t('The language is not known.', 'La langue est inconnue.', 'Невядомая мова.'),
  ],
  'unknown-country': ['error', t('The country is not known.', 'Le pays est inconnu.', 'Невядомая краіна.')],
  'unknown-legislature': [
    'error',
    t('The parliament is not known.', 'Le parlement est inconnu.', 'Невядомы парламент.'),
  ],
  'unknown-choice': [
    'error',
    t('This choice does not exist.', 'Ce choix n’existe pas.', 'Такога выбару няма.'),
  ],
  'several-records': [
    'error',
    t(
      'Several records have this name: enter it by hand.',
      'Plusieurs fiches portent ce nom : saisissez-le à la main.',
      'Такая назва або імя ёсць у некалькіх запісах: унясіце ўручную.',
    ),
  ],
  'same-in-file': [
    'error',
    t('The same as an earlier row', 'Identique à une ligne précédente', 'Тое самае, што ў папярэднім радку'),
  ],
  'similar-name': ['doubt', t('Perhaps the same as', 'Peut-être identique à', 'Магчыма, тое самае, што')],
  'spelling-added': [
    'hint',
    t(
      'The name on record stays; this spelling is added to the other names.',
      'Le nom enregistré reste ; cette graphie rejoint les autres noms.',
      'Запісанае імя застаецца; гэтае напісанне дадаецца да іншых імёнаў.',
    ),
  ],
  'name-kept': [
    'hint',
    t('The name on record stays.', 'Le nom enregistré reste.', 'Запісаная назва застаецца.'),
  ],
} satisfies Record<string, [Severity, Label]>

export type RemarkCode = keyof typeof remarks
