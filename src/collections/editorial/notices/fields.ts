import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { moment } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

const kind = choice(
  'kind',
  t('Kind', 'Nature', 'Від'),
  {
    taskAssigned: t('Task', 'Tâche', 'Заданне'),
    taskOverdue: t('Overdue', 'En retard', 'Пратэрмінавана'),
    reviewWanted: t('Review wanted', 'Relecture demandée', 'Патрэбна праверка'),
    approved: t('Approved', 'Approuvé', 'Зацверджана'),
    returned: t('Returned', 'Renvoyé', 'Вернута'),
    becameStale: t('Source changed', 'Original modifié', 'Арыгінал змяніўся'),
    scheduleDone: t('Done as scheduled', 'Fait comme programmé', 'Зроблена паводле плана'),
    scheduleFailed: t('Schedule failed', 'Échec de la programmation', 'План не выкананы'),
  },
  { required: true },
)

export const fields: Field[] = [
  { ...relation('to', t('To', 'À', 'Каму'), 'users'), index: true },
  kind,
  line('noun', t('Collection', 'Collection', 'Калекцыя')),
  line('document', t('Record', 'Fiche', 'Запіс')),
  line('language', t('Language', 'Langue', 'Мова')),
  line('title', t('Title', 'Titre', 'Назва')),
  { type: 'textarea', name: 'comment', label: t('Comment', 'Commentaire', 'Каментар') },
  relation('from', t('From', 'De', 'Ад каго'), 'users'),
  { ...moment('noticedAt', t('When', 'Quand', 'Калі'), true), index: true },
  moment('seenAt', t('Seen', 'Vu', 'Прагледжана')),
]
