import type { Section } from './section.ts'

export const folder: Section<'folder'> = {
  browseByFolder: 'Прагляд па папках',
  byFolder: 'Па папках',
  deleteFolder: 'Выдаліць папку',
  folderName: 'Назва папкі',
  folders: 'Папкі',
  folderTypeDescription: 'Выберыце, дакументы якіх калекцый можна класці ў гэтую папку.',
  itemHasBeenMoved: 'Перамешчана ў папку {{folderName}}: {{title}}',
  itemHasBeenMovedToRoot: 'Перамешчана ў каранёвую папку: {{title}}',
  itemsMovedToFolder: 'Перамешчана ў папку {{folderName}}: {{title}}',
  itemsMovedToRoot: 'Перамешчана ў каранёвую папку: {{title}}',
  moveFolder: 'Перамясціць папку',
  moveItemsToFolderConfirmation:
    'У папку <2>{{toFolder}}</2> будзе перамешчана: <1>{{count}} {{label}}</1>. Працягнуць?',
  moveItemsToRootConfirmation: 'У каранёвую папку будзе перамешчана: <1>{{count}} {{label}}</1>. Працягнуць?',
  moveItemToFolderConfirmation:
    'У папку <2>{{toFolder}}</2> будзе перамешчана: <1>{{title}}</1>. Працягнуць?',
  moveItemToRootConfirmation: 'У каранёвую папку будзе перамешчана: <1>{{title}}</1>. Працягнуць?',
  movingFromFolder: 'Перамяшчэнне з папкі «{{fromFolder}}»: {{title}}',
  newFolder: 'Новая папка',
  noFolder: 'Без папкі',
  renameFolder: 'Перайменаваць папку',
  searchByNameInFolder: 'Пошук паводле назвы ў «{{folderName}}»',
  selectFolderForItem: 'Выберыце папку, куды перамясціць: {{title}}',
}
