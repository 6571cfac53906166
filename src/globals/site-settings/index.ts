import type { GlobalConfig } from 'payload'
import { globalAccess } from '../../access/globals.ts'
import { shelves } from '../../collections/shelves.ts'
import { t } from '../../i18n/label.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: t('Site settings', 'Réglages du site', 'Налады сайта'),
  admin: { group: shelves.editorial },
  access: globalAccess('site-settings'),
  custom: { presenter },
  fields,
}
