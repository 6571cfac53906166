import { choice } from '../../../fields/choice.ts'
import { t } from '../../../i18n/label.ts'

export const kind = choice(
  'kind',
  t('Kind', 'Nature', 'Від'),
  {
    declaration: t('Declaration', 'Déclaration', 'Дэкларацыя'),
    statement: t('Statement', 'Communiqué', 'Заява'),
    letter: t('Letter', 'Lettre', 'Ліст'),
    appeal: t('Appeal', 'Appel', 'Зварот'),
  },
  { required: true, defaultValue: 'declaration' },
)

export const declarationState = choice(
  'declarationState',
  t('State of the text', 'État du texte', 'Стан тэксту'),
  {
    draft: t('Draft', 'Projet', 'Праект'),
    open: t('Open for signature', 'Ouverte à la signature', 'Адкрыта для подпісу'),
    closed: t('Closed', 'Close', 'Закрыта'),
    archived: t('Archived', 'Archivée', 'У архіве'),
  },
  { required: true, defaultValue: 'draft' },
)
