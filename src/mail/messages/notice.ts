import { t, type Label } from '../../i18n/label.ts'
import type { Notice } from '../../generated/payload-types.ts'
import type { Piece } from '../body.ts'

const subjects: Record<Notice['kind'], Label> = {
  taskAssigned: t('A task waits for you', 'Une tâche vous attend', 'Вас чакае заданне'),
  taskOverdue: t('A task is overdue', 'Une tâche est en retard', 'Тэрмін задання мінуў'),
  reviewWanted: t(
    'A text waits for your review',
    'Un texte attend votre relecture',
    'Тэкст чакае вашай праверкі',
  ),
  approved: t('A text was approved', 'Un texte a été approuvé', 'Тэкст зацверджаны'),
  returned: t('A text came back to you', 'Un texte vous a été renvoyé', 'Тэкст вярнулі вам'),
  becameStale: t(
    'A text you translated has changed',
    'Un texte que vous avez traduit a changé',
    'Перакладзены вамі тэкст змяніўся',
  ),
  scheduleDone: t('Done as scheduled', 'Fait comme programmé', 'Зроблена паводле плана'),
  scheduleFailed: t(
    'Something scheduled was not done',
    'Une action programmée n’a pas été effectuée',
    'Запланаванае не зроблена',
  ),
}

/**
 * What a member of staff reads of a notice outside the studio: that it waits, and where. Titles, comments and names
 * stay inside, because a mailbox can be read by others.
 */
export const noticeParts = (kind: Notice['kind'], address: string): { subject: Label; pieces: Piece[] } => ({
  subject: subjects[kind],
  pieces: [
    { kind: 'paragraph', text: t('Good day,', 'Bonjour,', 'Добры дзень!') },
    {
      kind: 'paragraph',
      text: t(
        `${subjects[kind].en}. What it is about stands in the studio:`,
        `${subjects[kind].fr}. Les détails se trouvent dans le studio :`,
        `${subjects[kind].be}. Падрабязнасці — у студыі:`,
      ),
    },
    { kind: 'address', address },
    {
      kind: 'small',
      text: t(
        'You get this mail because you have an account in the studio.',
        'Vous recevez ce courriel parce que vous avez un compte dans le studio.',
        'Вы атрымалі гэты ліст, бо маеце ўліковы запіс у студыі.',
      ),
    },
  ],
})
