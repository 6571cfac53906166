import { choice } from '../../../fields/choice.ts'
import { t } from '../../../i18n/label.ts'

export const kind = choice(
  'kind',
  t('Kind', 'Nature', 'Від'),
  {
    invitation: t('Invitation', 'Invitation', 'Запрашэнне'),
    reminder: t('Reminder', 'Rappel', 'Напамінак'),
    addressCheck: t('Check of the address', 'Vérification de l’adresse', 'Праверка адраса'),
    requestReceived: t('Request received', 'Demande reçue', 'Запыт атрыманы'),
    requestRefused: t('Request refused', 'Demande refusée', 'Запыт адхілены'),
    confirmation: t('Confirmation', 'Confirmation', 'Пацвярджэнне'),
    change: t('Change of the answer', 'Modification de la réponse', 'Змена адказу'),
    withdrawal: t('Withdrawal of the answer', 'Retrait de la réponse', 'Адкліканне адказу'),
    waiting: t('Waiting list', 'Liste d’attente', 'Спіс чакання'),
    promotion: t('A place has become free', 'Une place s’est libérée', 'Месца вызвалілася'),
    delegated: t('Invitation delegated', 'Invitation déléguée', 'Запрашэнне дэлегавана'),
    meetingChanged: t('The meeting has changed', 'La réunion a changé', 'Сустрэча змянілася'),
    meetingCancelled: t('The meeting is cancelled', 'La réunion est annulée', 'Сустрэча адмененая'),
    notice: t('Notice to staff', 'Avis à l’équipe', 'Апавяшчэнне супрацоўніку'),
  },
  { required: true },
)

export const mailState = choice(
  'mailState',
  t('State', 'État', 'Стан'),
  {
    held: t('Waits for release', 'En attente de libération', 'Чакае дазволу'),
    queued: t('To be sent', 'À envoyer', 'Да адпраўкі'),
    sent: t('Sent', 'Envoyé', 'Адпраўлены'),
    failed: t('Failed', 'Échec', 'Не ўдалося'),
    bounced: t('Came back', 'Revenu', 'Вярнуўся'),
    cancelled: t('Not to be sent', 'À ne pas envoyer', 'Не адпраўляць'),
  },
  { required: true, defaultValue: 'queued' },
)
