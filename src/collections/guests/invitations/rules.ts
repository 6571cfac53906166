import { choice } from '../../../fields/choice.ts'
import { t } from '../../../i18n/label.ts'

export const addresseeKind = choice(
  'addresseeKind',
  t('Addressee', 'Destinataire', 'Адрасат'),
  {
    group: t('Parliamentary group', 'Groupe parlementaire', 'Парламенцкая група'),
    person: t('Person', 'Personne', 'Асоба'),
    organization: t('Organization', 'Organisation', 'Арганізацыя'),
  },
  { required: true, defaultValue: 'group' },
)

/** How far the letter has come. The answer is in `partstat`. */
export const inviteState = choice(
  'inviteState',
  t('Letter', 'Lettre', 'Ліст'),
  {
    draft: t('Not sent', 'Non envoyée', 'Не адпраўлены'),
    held: t('In the outbox', 'Dans la boîte d’envoi', 'У скрыні выходных'),
    queued: t('Being sent', 'En cours d’envoi', 'Адпраўляецца'),
    sent: t('Sent', 'Envoyée', 'Адпраўлены'),
    failed: t('Failed', 'Échec', 'Не ўдалося'),
    bounced: t('Came back', 'Revenue', 'Вярнуўся'),
    revoked: t('Withdrawn', 'Retirée', 'Адкліканы'),
  },
  { required: true, defaultValue: 'draft' },
)
