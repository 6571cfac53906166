import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { signDeclaration, textOfDeclaration } from './endpoints.ts'
import { fields } from './fields.ts'
import { keepTheText, keepWhatIsSigned, takeTurns } from './hooks.ts'
import { presenter } from './presenter.ts'

export const declarations: CollectionConfig = {
  slug: 'declarations',
  labels: {
    singular: t('Declaration', 'Déclaration', 'Дэкларацыя'),
    plural: t('Declarations', 'Déclarations', 'Дэкларацыі'),
  },
  admin: {
    group: shelves.work,
    useAsTitle: 'title',
    defaultColumns: ['title', 'meeting', 'adoptedOn', 'declarationState'],
    description: t(
      'Texts that members adopt and sign.',
      'Textes que les membres adoptent et signent.',
      'Тэксты, якія прымаюць і падпісваюць сябры альянсу.',
    ),
  },
  access,
  custom: { presenter },
  fields,
  hooks: { beforeOperation: [takeTurns], beforeChange: [keepTheText], beforeDelete: [keepWhatIsSigned] },
  endpoints: [signDeclaration, textOfDeclaration],
}
