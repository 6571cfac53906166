import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { day } from '../../../fields/date.ts'
import { t } from '../../../i18n/label.ts'
import type { StoredDocument } from '../../../publication/presenter.ts'

/** A decision with its reason and date, reversible in both directions; not decided means not public. */
export const publicationDecision: Field = {
  type: 'group',
  name: 'publicationDecision',
  // A copy is about somebody else, or about somebody nobody has asked.
  hooks: { beforeDuplicate: [() => ({ state: 'notSet' })] },
  label: t(
    'Decision to publish (internal)',
    'Décision de publier (interne)',
    'Рашэнне пра публікацыю (унутранае)',
  ),
  fields: [
    choice(
      'state',
      t('Decision', 'Décision', 'Рашэнне'),
      {
        notSet: t('Not decided', 'Non décidé', 'Не прынята'),
        cleared: t('Cleared', 'Autorisé', 'Дазволена'),
        limited: t('Limited', 'Limité', 'Абмежавана'),
        refused: t('Refused', 'Refusé', 'Адмоўлена'),
        withdrawn: t('Withdrawn', 'Retiré', 'Адклікана'),
      },
      { required: true, defaultValue: 'notSet', enumName: 'enum_clearance' },
    ),
    choice(
      'basis',
      t('Basis', 'Fondement', 'Падстава'),
      {
        prisoner: t('The prisoner', 'Le prisonnier', 'Сам палітвязень'),
        family: t('The family', 'La famille', 'Сям’я'),
        lawyer: t('The lawyer', 'L’avocat', 'Адвакат'),
        alreadyPublic: t('Already public', 'Déjà public', 'Ужо публічна'),
      },
      { enumName: 'enum_clearance_basis' },
    ),
    day('decidedAt', t('Decided on', 'Décidé le', 'Калі прынята')),
    day('reviewAt', t('Review on', 'À réexaminer le', 'Калі перагледзець')),
    { type: 'textarea', name: 'note', label: t('Note', 'Note', 'Заўвага') },
  ],
}

export const isNotCleared = (doc: StoredDocument): boolean =>
  (doc['publicationDecision'] as { state?: string } | undefined)?.state !== 'cleared'

const decidedApart = ['image', 'occupation', 'birthYear', 'incidents'] as const

/** Leaves out what was not ticked; what nobody decided about is not shown. */
export const withoutWhatIsNotShown = (doc: StoredDocument): StoredDocument => {
  const ticked = (doc['fieldPublicity'] ?? {}) as Record<string, unknown>
  const hidden = decidedApart.filter((field) => ticked[field] !== true)
  return { ...doc, ...Object.fromEntries(hidden.map((field) => [field, undefined])) }
}
