import type { Section } from './section.ts'

export const dashboard: Section<'dashboard'> = {
  addButton: 'Дадаць +',
  addWidget: 'Дадаць віджэт',
  deleteWidget: 'Выдаліць віджэт {{id}}',
  discardConfirmLabel: 'Адкінуць',
  discardMessage: 'Новае размяшчэнне віджэтаў на панэлі не захавана. Адкінуць гэтыя змены?',
  discardTitle: 'Адкінуць змены?',
  editDashboard: 'Рэдагаваць панэль кіравання',
  editingDashboard: 'Рэдагаванне панэлі кіравання',
  noItems: 'На вашай панэлі няма віджэтаў. Дадаць іх можна праз меню «Панэль кіравання» ўгары.',
  resetLayout: 'Скінуць размяшчэнне',
  searchWidgets: 'Пошук віджэтаў…',
}
