import { choice } from '../../../fields/choice.ts'
import { isPrivate } from '../../../fields/publicity.ts'
import { t } from '../../../i18n/label.ts'
import type { StoredDocument } from '../../../publication/presenter.ts'

export const signatureStatus = choice(
  'signatureStatus',
  t('State of the signature', 'État de la signature', 'Стан подпісу'),
  {
    valid: t('Valid', 'Valable', 'Сапраўдны'),
    withdrawn: t('Withdrawn', 'Retirée', 'Адкліканы'),
    disputed: t('Disputed', 'Contestée', 'Аспрэчваецца'),
  },
  { required: true, defaultValue: 'valid' },
)

export const isNotToBeShown = (doc: StoredDocument): boolean =>
  isPrivate(doc) || doc['signatureStatus'] !== 'valid'
