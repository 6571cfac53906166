import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { withholdPortrait } from '../../campaign/prisoner-profiles/portraits.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { renderForThePublic } from './hooks.ts'
import { presenter } from './presenter.ts'

/** Where its files lie is a setting of the process: `src/config.ts`. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: t('Image', 'Image', 'Выява'), plural: t('Images', 'Images', 'Выявы') },
  admin: {
    group: shelves.editorial,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit'],
    description: t(
      'Originals stay here; publishing writes a whole, uncut copy without metadata. The focal point under “Edit image” tells every site what must stay in view.',
      'Les originaux restent ici ; publier écrit une copie entière, sans métadonnées. Le point focal, sous « Modifier l’image », dit à chaque site ce qui doit rester visible.',
      'Арыгіналы застаюцца тут; публікацыя стварае поўную копію без метаданых. Кропка фокусу ў «Рэдагаваць выяву» кажа кожнаму сайту, што павінна заставацца на відавоку.',
    ),
  },
  access,
  custom: { presenter },
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    focalPoint: true,
    // Vector, XML and exotic raster formats carry scripts or decoder bugs: only what sharp re-encodes is taken.
    constructorOptions: { limitInputPixels: 25_000_000, failOn: 'warning' },
    formatOptions: { format: 'webp', options: { quality: 88 } },
    adminThumbnail: 'thumbnail',
    imageSizes: [{ name: 'thumbnail', width: 320, withoutEnlargement: true }],
  },
  hooks: { beforeChange: [withholdPortrait, renderForThePublic] },
  fields,
}
