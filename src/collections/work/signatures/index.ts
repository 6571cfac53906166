import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { decideAtOnce, holdToTheRules, takeTurns } from './hooks.ts'
import { presenter } from './presenter.ts'

export const signatures: CollectionConfig = {
  slug: 'signatures',
  labels: {
    singular: t('Signature', 'Signature', 'Подпіс'),
    plural: t('Signatures', 'Signatures', 'Подпісы'),
  },
  admin: {
    group: shelves.work,
    useAsTitle: 'position',
    defaultColumns: ['declaration', 'person', 'signedOn', 'publicity'],
    description: t(
      'Who signed, and in what capacity at that moment. Private until consent is given.',
      'Qui a signé, et à quel titre à ce moment-là. Privé jusqu’au consentement.',
      'Хто падпісаў і ў якой якасці ў той момант. Прыватна, пакуль няма згоды.',
    ),
  },
  access,
  custom: { presenter },
  fields,
  hooks: { beforeOperation: [takeTurns], beforeChange: [holdToTheRules], afterChange: [decideAtOnce] },
  disableDuplicate: true,
}
