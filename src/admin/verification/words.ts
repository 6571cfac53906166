import { inLanguage, t, type Label } from '../../i18n/label.ts'

/** What the list of unverified records says. */
export const words = {
  title: t('Verification', 'Vérification', 'Праверка'),
  intro: t(
    'Records whose facts nobody has checked for some time; those never checked come first. “Verified today” saves a draft: the public site shows the new date once the record is published.',
    'Fiches dont les faits n’ont pas été vérifiés depuis un certain temps ; celles jamais vérifiées viennent d’abord. « Vérifié aujourd’hui » enregistre un brouillon : le site public montre la nouvelle date après publication.',
    'Запісы, факты якіх даўно не правяралі; спачатку тыя, якія не правяралі ніколі. «Праверана сёння» захоўвае чарнавік: на публічным сайце новая дата з’явіцца пасля публікацыі.',
  ),
  days: t('Not verified for (days)', 'Non vérifié depuis (jours)', 'Не правяралі (дзён)'),
  noun: t('Kind', 'Type', 'Від'),
  every: t('Every kind', 'Tous les types', 'Усе віды'),
  show: t('Show', 'Afficher', 'Паказаць'),
  record: t('Title', 'Titre', 'Назва'),
  verifiedOn: t('Verified on', 'Vérifié le', 'Праверана'),
  age: t('Age (days)', 'Ancienneté (jours)', 'Мінула дзён'),
  action: t('Action', 'Action', 'Дзеянне'),
  never: t('Never', 'Jamais', 'Ніколі'),
  untitled: t('Without a title', 'Sans titre', 'Без назвы'),
  verified: t('Verified today', 'Vérifié aujourd’hui', 'Праверана сёння'),
  saved: t('Saved as a draft', 'Enregistré comme brouillon', 'Захавана як чарнавік'),
  failed: t('Not saved', 'Non enregistré', 'Не захавана'),
  none: t(
    'Everything here has been verified since then.',
    'Tout a été vérifié depuis.',
    'Усё тут з таго часу праверана.',
  ),
  found: t('Records found', 'Fiches trouvées', 'Знойдзена запісаў'),
  pages: t('Pages', 'Pages', 'Старонкі'),
  earlier: t('Previous page', 'Page précédente', 'Папярэдняя старонка'),
  later: t('Next page', 'Page suivante', 'Наступная старонка'),
} satisfies Record<string, Label>

export type Word = keyof typeof words

export const sayIn =
  (language: string) =>
  (word: Word): string =>
    inLanguage(words[word], language)
