import { choice } from '../../../fields/choice.ts'
import { t } from '../../../i18n/label.ts'

/** Parliaments name the head of a group differently; a single "chair" would misdescribe half of them. */
export const role = choice(
  'role',
  t('Role', 'Fonction', 'Пасада'),
  {
    chair: t('Chair', 'Président', 'Старшыня'),
    coChair: t('Co-chair', 'Coprésident', 'Сустаршыня'),
    viceChair: t('Vice-chair', 'Vice-président', 'Намеснік старшыні'),
    head: t('Head', 'Responsable', 'Кіраўнік'),
    coordinator: t('Coordinator', 'Coordinateur', 'Каардынатар'),
    moderator: t('Moderator', 'Modérateur', 'Мадэратар'),
    coreMember: t('Core member', 'Membre du noyau', 'Сябар ядра'),
    member: t('Member', 'Membre', 'Сябар'),
    secretary: t('Secretary', 'Secrétaire', 'Сакратар'),
    representative: t('Representative', 'Représentant', 'Прадстаўнік'),
  },
  { required: true, defaultValue: 'member' },
)

export const endReason = choice('endReason', t('Why it ended', 'Raison de la fin', 'Чаму скончылася'), {
  mandateEnded: t('Mandate ended', 'Fin du mandat', 'Заканчэнне мандата'),
  resigned: t('Resigned', 'Démission', 'Адстаўка'),
  replaced: t('Replaced', 'Remplacement', 'Замена'),
  died: t('Died', 'Décès', 'Смерць'),
  other: t('Other', 'Autre', 'Іншае'),
})
