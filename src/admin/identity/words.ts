import { inLanguage, t, type Label } from '../../i18n/label.ts'

/** How the admin names itself. */
export const words = {
  alliance: t(
    'International Parliamentary Alliance for Democratic Belarus',
    'Alliance parlementaire internationale pour un Bélarus démocratique',
    'Міжнародны парламенцкі альянс за дэмакратычную Беларусь',
  ),
  skip: t('Skip to the page', 'Aller à la page', 'Перайсці да зместу'),
  studio: t('Editing and guests', 'Rédaction et invités', 'Рэдакцыя і госці'),
} satisfies Record<string, Label>

export const sayIn =
  (language: string) =>
  (word: keyof typeof words): string =>
    inLanguage(words[word], language)
