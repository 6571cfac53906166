import type { Section } from './section.ts'

export const localization: Section<'localization'> = {
  cannotCopySameLocale: 'Нельга скапіяваць у тую самую мову',
  copyFrom: 'З якой мовы',
  copyFromTo: 'Капіяванне: {{from}} → {{to}}',
  copyTo: 'У якую мову',
  copyToLocale: 'Скапіяваць у іншую мову',
  localeToPublish: 'Мова для публікацыі',
  selectedLocales: 'Выбраныя мовы',
  selectLocaleToCopy: 'Выберыце мову для капіявання',
  selectLocaleToDuplicate: 'Выберыце мовы для дублявання',
}
