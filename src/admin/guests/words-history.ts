import { inLanguage, t, type Label } from '../../i18n/label.ts'

/** What the history and the answers on a reply's page say. */
export const words = {
  history: t('History', 'Historique', 'Гісторыя'),
  empty: t('Nothing has been recorded yet.', 'Rien n’est encore consigné.', 'Яшчэ нічога не запісана.'),
  failed: t('Could not be read.', 'Lecture impossible.', 'Не ўдалося прачытаць.'),
  when: t('When', 'Quand', 'Калі'),
  what: t('What happened', 'Ce qui s’est passé', 'Што адбылося'),
  channel: t('Channel', 'Canal', 'Канал'),
  by: t('By', 'Par', 'Кім'),
  answers: t('Answers then', 'Réponses alors', 'Тагачасныя адказы'),
  title: t('Answers', 'Réponses', 'Адказы'),
  question: t('Question', 'Question', 'Пытанне'),
  answer: t('Answer', 'Réponse', 'Адказ'),
  none: t('No open answers.', 'Aucune réponse ouverte.', 'Адкрытых адказаў няма.'),
  yes: t('Yes', 'Oui', 'Так'),
  no: t('No', 'Non', 'Не'),
} satisfies Record<string, Label>

export type Word = keyof typeof words

export const sayIn =
  (language: string) =>
  (word: Word): string =>
    inLanguage(words[word], language)
