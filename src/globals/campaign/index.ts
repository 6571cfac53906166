import type { GlobalConfig } from 'payload'
import { globalAccess } from '../../access/globals.ts'
import { shelves } from '../../collections/shelves.ts'
import { t } from '../../i18n/label.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const campaign: GlobalConfig = {
  slug: 'campaign',
  label: t('Godparenthood campaign', 'Campagne de parrainage', 'Кампанія хроснага апякунства'),
  admin: { group: shelves.campaign },
  access: globalAccess('campaign'),
  custom: { presenter },
  fields,
}
