import { t, type Label } from '../../i18n/label.ts'

/** What can be said of a row. `error`: it cannot be imported. `duplicate`: it is left out unless asked for. */
export const remarks = {
  'name-needed': ['error', t('The name is missing.', 'Le nom manque.', 'Няма імя.')],
  'name-too-long': [
    'error',
    t(
      'The name is longer than 300 characters.',
      'Le nom dépasse 300 caractères.',
      'Імя даўжэйшае за 300 знакаў.',
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
  'hidden-characters': [
    'error',
    t(
      'It contains characters that nobody can see.',
      'Le texte contient des caractères invisibles.',
      'У тэксце ёсць нябачныя знакі.',
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
  'invalid-email': [
    'error',
    t(
      'This is not an e-mail address.',
      'Ce n’est pas une adresse électronique.',
      'Гэта не электронны адрас.',
    ),
  ],
  'invalid-copy': [
    'error',
    t(
      'The address for the copy is not an e-mail address.',
      'L’adresse de copie n’est pas une adresse électronique.',
      'Адрас для копіі не з’яўляецца электронным адрасам.',
    ),
  ],
  'unknown-language': [
    'error',
    t('The language is not known.', 'La langue est inconnue.', 'Невядомая мова.'),
  ],
  'unknown-country': ['error', t('The country is not known.', 'Le pays est inconnu.', 'Невядомая краіна.')],
  'unknown-addressee': [
    'error',
    t(
      'The addressee is neither a group nor a person nor an organization.',
      'Le destinataire n’est ni un groupe, ni une personne, ni une organisation.',
      'Адрасат – не група, не асоба і не арганізацыя.',
    ),
  ],
  'invalid-places': [
    'error',
    t(
      'The number of places is a whole number from 1 to 500.',
      'Le nombre de places est un entier de 1 à 500.',
      'Колькасць месцаў – цэлы лік ад 1 да 500.',
    ),
  ],
  'same-address-in-file': [
    'duplicate',
    t(
      'The same address stands further up.',
      'La même adresse figure plus haut.',
      'Той самы адрас ужо ёсць вышэй.',
    ),
  ],
  'same-name-in-file': [
    'duplicate',
    t('The same name stands further up.', 'Le même nom figure plus haut.', 'Тое самае імя ўжо ёсць вышэй.'),
  ],
  'same-address-invited': [
    'duplicate',
    t(
      'This address has an invitation already.',
      'Cette adresse a déjà une invitation.',
      'На гэты адрас ужо ёсць запрашэнне.',
    ),
  ],
  'same-name-invited': [
    'duplicate',
    t(
      'This name has an invitation already.',
      'Ce nom a déjà une invitation.',
      'На гэтае імя ўжо ёсць запрашэнне.',
    ),
  ],
  'record-invited': [
    'duplicate',
    t(
      'This record has an invitation already.',
      'Cette fiche a déjà une invitation.',
      'Для гэтага запісу ўжо ёсць запрашэнне.',
    ),
  ],
  'similar-name': [
    'suggestion',
    t('Perhaps the same as', 'Peut-être identique à', 'Магчыма, тое самае, што'),
  ],
  'linked-to-record': ['suggestion', t('Linked to', 'Lié à', 'Звязана з')],
  'several-records': [
    'suggestion',
    t(
      'Several records have this name or address: none was linked.',
      'Plusieurs fiches portent ce nom ou cette adresse : aucune n’a été liée.',
      'Такое імя або адрас маюць некалькі запісаў: ні адзін не звязаны.',
    ),
  ],
  'no-address': [
    'suggestion',
    t(
      'Without an address: the letter has to go by post.',
      'Sans adresse : la lettre devra partir par la poste.',
      'Без адраса: ліст давядзецца слаць звычайнай поштай.',
    ),
  ],
  'language-guessed': [
    'suggestion',
    t(
      'The language was guessed from the country.',
      'La langue a été déduite du pays.',
      'Мова вызначана паводле краіны.',
    ),
  ],
} satisfies Record<string, [severity: 'error' | 'duplicate' | 'suggestion', text: Label]>

export type RemarkCode = keyof typeof remarks
export type Severity = (typeof remarks)[RemarkCode][0]
