import type { CollectionConfig } from 'payload'
import { writeWhole } from '../../../fields/whole.ts'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { checkInGuest } from './check-in.ts'
import { enterReply, replyHistory, reviewReply } from './desk-endpoints.ts'
import { openSealedAnswers } from './endpoints.ts'
import { fields } from './fields.ts'
import { deleteSealedAnswers, recordReview } from './hooks.ts'

/** Guests' answers to a form. Not versioned and not drafted: a copy of personal data would outlive its deletion. */
export const replies: CollectionConfig = {
  slug: 'replies',
  labels: { singular: t('Reply', 'Réponse', 'Адказ'), plural: t('Replies', 'Réponses', 'Адказы') },
  admin: {
    group: shelves.guests,
    useAsTitle: 'submittedAt',
    defaultColumns: ['submittedAt', 'reviewState', 'partstat', 'meeting', 'locale', 'channel'],
    description: t(
      'What guests answered. A reply is a request until someone accepts it here.',
      'Ce que les invités ont répondu. Une réponse est une demande tant que personne ne l’accepte ici.',
      'Што адказалі госці. Адказ застаецца запытам, пакуль яго тут не прынялі.',
    ),
  },
  access,
  fields,
  hooks: { beforeOperation: [writeWhole], afterChange: [recordReview], beforeDelete: [deleteSealedAnswers] },
  endpoints: [checkInGuest, openSealedAnswers, reviewReply, enterReply, replyHistory],
  defaultSort: '-submittedAt',
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
}
