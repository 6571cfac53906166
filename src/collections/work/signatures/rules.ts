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

const scopeOf = (doc: StoredDocument): unknown => (doc['consent'] as { scope?: unknown } | undefined)?.scope

/** Being public needs a decision of ours and the consent of the person; one of them alone publishes nothing. */
export const isNotToBeShown = (doc: StoredDocument): boolean =>
  isPrivate(doc) ||
  doc['signatureStatus'] !== 'valid' ||
  !['name', 'nameAndParty'].includes(String(scopeOf(doc)))

/** Whoever agreed to be named did not thereby agree that their party is. */
export const asConsented = (doc: StoredDocument): StoredDocument =>
  scopeOf(doc) === 'nameAndParty'
    ? doc
    : { ...doc, capacity: { ...(doc['capacity'] as object | undefined), onBehalfOf: null } }
