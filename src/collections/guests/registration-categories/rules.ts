import { choice } from '../../../fields/choice.ts'
import { t } from '../../../i18n/label.ts'

export const kind = choice(
  'kind',
  t('Kind', 'Nature', 'Від'),
  {
    delegation: t('Delegation', 'Délégation', 'Дэлегацыя'),
    observer: t('Observer', 'Observateur', 'Назіральнік'),
    expert: t('Expert', 'Expert', 'Эксперт'),
    host: t('Host', 'Hôte', 'Гаспадар'),
    press: t('Press', 'Presse', 'Прэса'),
    other: t('Other', 'Autre', 'Іншае'),
  },
  { required: true, defaultValue: 'delegation' },
)

export const latePolicy = choice(
  'latePolicy',
  t('After the deadline', 'Après la date limite', 'Пасля тэрміну'),
  {
    refuse: t('No answer is taken', 'Aucune réponse n’est acceptée', 'Адказы не прымаюцца'),
    review: t(
      'An answer becomes a request for staff to decide',
      'La réponse devient une demande que l’équipe tranche',
      'Адказ становіцца запытам, які вырашае каманда',
    ),
  },
  { required: true, defaultValue: 'refuse' },
)
