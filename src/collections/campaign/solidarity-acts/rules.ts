import { choice } from '../../../fields/choice.ts'
import { isPrivate } from '../../../fields/publicity.ts'
import { t } from '../../../i18n/label.ts'
import type { StoredDocument } from '../../../publication/presenter.ts'

export const actType = choice(
  'actType',
  t('What was done', 'Ce qui a été fait', 'Што зроблена'),
  {
    letter: t('Letter', 'Lettre', 'Ліст'),
    parcel: t('Parcel', 'Colis', 'Пасылка'),
    meetingWithFamily: t('Meeting with the family', 'Rencontre avec la famille', 'Сустрэча з сям’ёй'),
    question: t('Parliamentary question', 'Question parlementaire', 'Парламенцкі запыт'),
    embassy: t('Approach to an embassy', 'Démarche auprès d’une ambassade', 'Зварот у амбасаду'),
    event: t('Event', 'Évènement', 'Падзея'),
    statement: t('Statement', 'Déclaration', 'Заява'),
    other: t('Other', 'Autre', 'Іншае'),
  },
  { required: true, defaultValue: 'other' },
)

/**
 * Tatsiana Stsepa got four years for writing letters to political prisoners: a public field that ties a letter
 * to its writer and receiver is dangerous even when both look safe.
 */
const neverPublic: unknown[] = ['letter', 'parcel', 'meetingWithFamily']

export const isNotToBeShown = (doc: StoredDocument): boolean =>
  isPrivate(doc) || neverPublic.includes(doc['actType'])
