import type { Field } from 'payload'
import { line, localizedLine } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

export const fields: Field[] = [
  localizedLine('alt', t('What the image shows', 'Ce que montre l’image', 'Што на выяве'), {
    required: true,
  }),
  line('credit', t('Credit', 'Crédit', 'Аўтарства')),
  line('licence', t('Licence (SPDX or address)', 'Licence (SPDX ou adresse)', 'Ліцэнзія (SPDX або адрас)')),
  {
    // Written by `renderForThePublic`, read by the presenter; staff see the original.
    type: 'group',
    name: 'rendition',
    admin: { hidden: true },
    fields: [
      { type: 'text', name: 'filename' },
      { type: 'number', name: 'filesize' },
      { type: 'number', name: 'width' },
      { type: 'number', name: 'height' },
    ],
  },
]
