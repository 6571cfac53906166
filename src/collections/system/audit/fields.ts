import type { Field } from 'payload'
import { moment } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

const folder = '/src/admin/audit'

export const fields: Field[] = [
  {
    ...line('action', t('Action', 'Action', 'Дзеянне'), { required: true }),
    admin: {
      components: {
        Cell: `${folder}/ActionCell.tsx#ActionCell`,
        afterInput: [`${folder}/ActionWords.tsx#ActionWords`],
      },
    },
  },
  line('subject', t('Subject', 'Objet', 'Аб’ект'), {
    required: true,
    description: t(
      'Collection and id of the record; never its content.',
      'Collection et identifiant de la fiche, jamais son contenu.',
      'Калекцыя і ідэнтыфікатар запісу, але ніколі не яго змест.',
    ),
  }),
  line('detail', t('Detail', 'Détail', 'Падрабязнасць'), {
    description: t(
      'Names of fields or a reason; never content.',
      'Noms de champs ou motif, jamais de contenu.',
      'Назвы палёў або прычына, але ніколі не змест.',
    ),
  }),
  relation('actor', t('Who', 'Qui', 'Хто'), 'users'),
  moment('at', t('When', 'Quand', 'Калі'), true),
]
