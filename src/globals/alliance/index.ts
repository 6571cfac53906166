import type { GlobalConfig } from 'payload'
import { globalAccess } from '../../access/globals.ts'
import { shelves } from '../../collections/shelves.ts'
import { t } from '../../i18n/label.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const alliance: GlobalConfig = {
  slug: 'alliance',
  label: t('The alliance', 'L’alliance', 'Альянс'),
  admin: { group: shelves.alliance },
  access: globalAccess('alliance'),
  custom: { presenter },
  fields,
}
