import type { Section } from './section.ts'

export const validation: Section<'validation'> = {
  emailAddress: 'Упішыце правільны адрас эл. пошты.',
  enterNumber: 'Упішыце лік.',
  fieldHasNo: 'Пакуль пуста: {{label}}',
  greaterThanMax: '{{label}}: {{value}} больш за дазволены максімум {{max}}.',
  invalidBlock: 'Блок «{{block}}» не дазволены.',
  invalidBlocks: 'У гэтым полі ёсць блокі, якія больш не дазволены: {{blocks}}.',
  invalidInput: 'Гэтае поле запоўнена няправільна.',
  invalidSelection: 'У гэтым полі непрыдатны выбар.',
  invalidSelections: 'Непрыдатныя варыянты ў гэтым полі:',
  latitudeOutOfBounds: 'Шырата павінна быць ад -90 да 90.',
  lessThanMin: '{{label}}: {{value}} менш за дазволены мінімум {{min}}.',
  limitReached: 'Дасягнута мяжа: дадаць можна не больш за {{max}}.',
  longerThanMin: 'Занадта коратка: знакаў павінна быць не менш за {{minLength}}.',
  longitudeOutOfBounds: 'Даўгата павінна быць ад -180 да 180.',
  notValidDate: '«{{value}}» — няправільная дата.',
  required: 'Гэтае поле трэба запоўніць.',
  requiresAtLeast: 'У гэтым полі павінна быць не менш за {{count}} ({{label}}).',
  requiresNoMoreThan: 'У гэтым полі павінна быць не больш за {{count}} ({{label}}).',
  requiresTwoNumbers: 'У гэтым полі павінны быць два лікі.',
  shorterThanMax: 'Занадта доўга: знакаў павінна быць не больш за {{maxLength}}.',
  timezoneRequired: 'Пазначце часавы пояс.',
  trueOrFalse: 'У гэтым полі можа быць толькі «так» або «не».',
  username:
    'Упішыце правільнае імя карыстальніка: у ім могуць быць літары, лічбы, злучкі, кропкі і знакі падкрэслівання.',
  validUploadID: 'У гэтым полі няправільны ідэнтыфікатар файла.',
}
