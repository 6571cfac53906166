import { inLanguage, t, type Label } from '../../i18n/label.ts'

/** What the page for importing a sheet says. */
export const words = {
  title: t('Import from a sheet', 'Importer un tableau', 'Імпарт з табліцы'),
  intro: t(
    'An Excel workbook or a CSV file; the first row holds the headings. First every row is checked, then you decide. All rows come in together or none does, as drafts. Publicity never changes, and no name on record is overwritten.',
    'Un classeur Excel ou un fichier CSV ; la première ligne contient les en-têtes. Chaque ligne est d’abord vérifiée, puis vous décidez. Toutes les lignes entrent ensemble ou aucune, à l’état de brouillon. La visibilité ne change jamais et aucun nom enregistré n’est remplacé.',
    'Кніга Excel або файл CSV; у першым радку загалоўкі. Спачатку правяраецца кожны радок, потым вырашаеце вы. Усе радкі трапляюць разам або ніводзін, як чарнавікі. Публічнасць ніколі не мяняецца, і ніводнае запісанае імя не перапісваецца.',
  ),
  noun: t('What the rows are', 'Ce que sont les lignes', 'Што ў радках'),
  template: t(
    'Empty sheet with the headings',
    'Tableau vide avec les en-têtes',
    'Пустая табліца з загалоўкамі',
  ),
  file: t('File', 'Fichier', 'Файл'),
  language: t(
    'Language of texts whose column does not say it',
    'Langue des textes dont la colonne ne le dit pas',
    'Мова тэкстаў, калі слупок яе не называе',
  ),
  check: t('Check the rows', 'Vérifier les lignes', 'Праверыць радкі'),
  mapping: t('Which column is what', 'À quoi correspond chaque colonne', 'Што ў якім слупку'),
  noColumn: t('Not in the file', 'Absente du fichier', 'Няма ў файле'),
  rows: t('The rows', 'Les lignes', 'Радкі'),
  row: t('Row', 'Ligne', 'Радок'),
  name: t('Name', 'Nom', 'Назва або імя'),
  fate: t('What becomes of it', 'Ce qu’elle devient', 'Што з ім будзе'),
  changes: t('What changes', 'Ce qui change', 'Што зменіцца'),
  remarks: t('Remarks', 'Remarques', 'Заўвагі'),
  create: t('New', 'Nouvelle', 'Новы'),
  update: t('Changed', 'Modifiée', 'Зменены'),
  unchanged: t('As it was', 'Inchangée', 'Без змен'),
  doubtful: t('In doubt', 'Incertaine', 'Сумніўны'),
  refused: t('Refused', 'Refusée', 'Адхілены'),
  leftOut: t('Left out', 'Écartée', 'Прапушчаны'),
  include: t('Import all the same', 'Importer quand même', 'Усё роўна імпартаваць'),
  leaveOut: t('Leave out', 'Écarter', 'Прапусціць'),
  write: t('Write the drafts', 'Enregistrer les brouillons', 'Запісаць чарнавікі'),
  working: t('One moment…', 'Un instant…', 'Хвіліну…'),
  written: t('Rows written', 'Lignes enregistrées', 'Запісана радкоў'),
  failed: t(
    'That did not work. Try again.',
    'Cela n’a pas fonctionné. Réessayez.',
    'Не атрымалася. Паспрабуйце яшчэ раз.',
  ),
  toList: t('To the list', 'Vers la liste', 'Да спіса'),
} satisfies Record<string, Label>

export type Word = keyof typeof words
export type Say = (word: Word) => string

export const sayIn =
  (language: string): Say =>
  (word) =>
    inLanguage(words[word], language)
