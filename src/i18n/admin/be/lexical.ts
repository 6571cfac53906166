/** The rich-text editor's strings, under the keys of its features. */
export const lexical = {
  general: {
    placeholder: 'Пачніце пісаць або націсніце «/», каб убачыць каманды…',
    slashMenuBasicGroupLabel: 'Асноўнае',
    slashMenuListGroupLabel: 'Спісы',
    toolbarItemsActive: 'Уключана: {{count}}',
  },
  align: {
    alignCenterLabel: 'Па цэнтры',
    alignJustifyLabel: 'Па шырыні',
    alignLeftLabel: 'Па левым краі',
    alignRightLabel: 'Па правым краі',
  },
  blockquote: { label: 'Цытата' },
  blocks: {
    inlineBlocks: {
      create: 'Стварыць: {{label}}',
      edit: 'Рэдагаваць: {{label}}',
      label: 'Блокі ў радку',
      remove: 'Прыбраць: {{label}}',
    },
    label: 'Блокі',
  },
  checklist: { label: 'Спіс з галачкамі' },
  heading: { label: 'Загаловак {{headingLevel}}' },
  horizontalRule: { label: 'Гарызантальная лінія' },
  indent: { decreaseLabel: 'Зменшыць водступ', increaseLabel: 'Павялічыць водступ' },
  link: { label: 'Спасылка', loadingWithEllipsis: 'Загружаецца…' },
  orderedList: { label: 'Нумараваны спіс' },
  paragraph: { label: 'Абзац', label2: 'Звычайны тэкст' },
  relationship: { label: 'Звязаны дакумент' },
  textState: { defaultStyle: 'Звычайны стыль' },
  unorderedList: { label: 'Маркіраваны спіс' },
  upload: { label: 'Файл' },
}
