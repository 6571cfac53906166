import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const organizations: CollectionConfig = {
  slug: 'organizations',
  labels: {
    singular: t('Organization', 'Organisation', 'Арганізацыя'),
    plural: t('Organizations', 'Organisations', 'Арганізацыі'),
  },
  admin: {
    group: shelves.alliance,
    useAsTitle: 'name',
    defaultColumns: ['name', 'classification'],
    description: t(
      'Hosts, partners, institutions and international assemblies.',
      'Hôtes, partenaires, institutions et assemblées internationales.',
      'Арганізатары, партнёры, інстытуцыі і міжнародныя асамблеі.',
    ),
  },
  access,
  custom: { presenter },
  fields,
}
