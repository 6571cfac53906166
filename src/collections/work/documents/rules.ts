import { choice } from '../../../fields/choice.ts'
import { t } from '../../../i18n/label.ts'
import type { StoredDocument } from '../../../publication/presenter.ts'

export const documentType = choice(
  'documentType',
  t('Type', 'Type', 'Тып'),
  {
    convocation: t('Convocation', 'Convocation', 'Скліканне сустрэчы'),
    programme: t('Programme', 'Programme', 'Праграма'),
    conceptNote: t('Concept note', 'Note de cadrage', 'Канцэптуальная нататка'),
    draft: t('Draft', 'Projet', 'Праект'),
    participants: t('List of participants', 'Liste des participants', 'Спіс удзельнікаў'),
    minutes: t('Minutes', 'Compte rendu', 'Пратакол'),
    report: t('Report', 'Rapport', 'Справаздача'),
    letter: t('Letter', 'Lettre', 'Ліст'),
    other: t('Other', 'Autre', 'Іншае'),
  },
  { required: true, defaultValue: 'other' },
)

export const audience = choice(
  'audience',
  t('Audience', 'Public', 'Аўдыторыя'),
  {
    public: t('Public', 'Public', 'Публічна'),
    delegations: t('Delegations', 'Délégations', 'Дэлегацыі'),
    staff: t('Staff', 'Équipe', 'Супрацоўнікі'),
  },
  { required: true, defaultValue: 'staff' },
)

/** Not for the public, or not yet: an embargo ends by itself, but publishing stays an act of a person. */
export const isNotForThePublic = (doc: StoredDocument): boolean => {
  const until = doc['embargoUntil']
  const embargoed = typeof until === 'string' && Date.parse(until) > Date.now()
  return doc['audience'] !== 'public' || embargoed
}
