import { choice } from '../../../fields/choice.ts'
import { t } from '../../../i18n/label.ts'

/** Sources that disagree stand side by side: a figure is disputed, not wrong. */
export const figureStatus = choice(
  'figureStatus',
  t('Standing', 'Statut', 'Статус'),
  {
    current: t('Current', 'Actuel', 'Актуальная'),
    superseded: t('Superseded', 'Remplacé', 'Заменена'),
    disputed: t('Disputed', 'Contesté', 'Аспрэчваецца'),
  },
  { required: true, defaultValue: 'current' },
)
