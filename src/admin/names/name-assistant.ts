import type { UIField } from 'payload'
import { t } from '../../i18n/label.ts'

/** Where a noun has a Belarusian name: the proposals below it. */
export const nameAssistant: UIField = {
  type: 'ui',
  name: 'nameAssistant',
  label: t('Spellings of this name', 'Graphies de ce nom', 'Напісанні гэтага імя'),
  admin: {
    components: { Field: '/src/admin/names/NameAssistant.tsx#NameAssistant' },
    disableListColumn: true,
  },
}
