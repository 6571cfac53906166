import { inLanguage, t, type Label } from '../../i18n/label.ts'

/** What the notices say. */
export const words = {
  title: t('Notices', 'Avis', 'Апавяшчэнні'),
  unseen: t('new', 'nouveaux', 'новыя'),
  none: t(
    'Nothing has happened yet. Tasks, reviews and what comes back appear here.',
    'Rien pour l’instant. Les tâches, les relectures et les renvois s’affichent ici.',
    'Пакуль нічога няма. Тут з’яўляюцца заданні, праверкі і тое, што вярнулі.',
  ),
  seeAll: t('Mark all as seen', 'Tout marquer comme vu', 'Пазначыць усё прагледжаным'),
  see: t('Seen', 'Vu', 'Прагледжана'),
  isNew: t('New', 'Nouveau', 'Новае'),
  untitled: t('Without a title', 'Sans titre', 'Без назвы'),
  by: t('by', 'par', 'ад'),
  taskAssigned: t('A task for you', 'Une tâche pour vous', 'Заданне для вас'),
  taskOverdue: t('A task is overdue', 'Une tâche est en retard', 'Тэрмін задання мінуў'),
  reviewWanted: t('Waits for your review', 'Attend votre relecture', 'Чакае вашай праверкі'),
  approved: t('Approved', 'Approuvé', 'Зацверджана'),
  returned: t('Came back', 'Renvoyé', 'Вярнулі'),
  becameStale: t('The source has changed', 'La source a changé', 'Арыгінал змяніўся'),
  scheduleDone: t('Done as scheduled', 'Fait comme programmé', 'Зроблена паводле плана'),
  scheduleFailed: t('Not done as scheduled', 'Non fait comme programmé', 'Запланаванае не зроблена'),
} satisfies Record<string, Label>

export type Say = (word: keyof typeof words) => string

export const sayIn =
  (language: string): Say =>
  (word) =>
    inLanguage(words[word], language)
