import type { FieldHook, TextField } from 'payload'
import { t } from '../i18n/label.ts'
import { slugFrom } from '../lib/slug.ts'

const deriveFrom =
  (source: string): FieldHook =>
  async ({ value, data, originalDoc, collection, req }) => {
    if (typeof value === 'string' && value !== '') return slugFrom(value)
    const title = data?.[source]
    if (typeof title !== 'string' || !collection) return value
    const slug = slugFrom(title)
    if (slug === '') return value
    const taken = await req.payload.count({
      collection: collection.slug,
      where: {
        and: [{ slug: { equals: slug } }, ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : [])],
      },
      trash: true,
      req,
      // Uniqueness must see every document, also those the writer may not read.
      overrideAccess: true,
    })
    return taken.totalDocs === 0 ? slug : `${slug}-${taken.totalDocs + 1}`
  }

/** The address of the document in one language, from its title by transliteration; unique per language. */
export const slug = (source: string): TextField => ({
  type: 'text',
  name: 'slug',
  label: t('Slug', 'Identifiant d’URL', 'Адрас у спасылцы'),
  localized: true,
  unique: true,
  index: true,
  hooks: { beforeValidate: [deriveFrom(source)] },
  admin: {
    position: 'sidebar',
    description: t(
      'Filled in from the title when left empty. Changing it breaks links.',
      'Tiré du titre si vous le laissez vide. Le changer rompt les liens.',
      'Бярэцца з назвы, калі пакінуць пустым. Змена ламае спасылкі.',
    ),
  },
})
