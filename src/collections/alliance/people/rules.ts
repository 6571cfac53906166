import { choice } from '../../../fields/choice.ts'
import { t } from '../../../i18n/label.ts'

/** One person is spelled in ten ways; which spelling is whose wish must be told apart. */
export const nameKind = choice(
  'kind',
  t('Kind', 'Nature', 'Від'),
  {
    preferred: t('Preferred', 'Préféré', 'Пажаданае'),
    official: t('Official', 'Officiel', 'Афіцыйнае'),
    alternate: t('Other spelling', 'Autre graphie', 'Іншае напісанне'),
    former: t('Former', 'Ancien', 'Ранейшае'),
  },
  { required: true, defaultValue: 'alternate' },
)
