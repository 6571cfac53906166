import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, FieldHook, PayloadRequest, TextField, Where } from 'payload'
import { executor } from '../db/session.ts'
import { t } from '../i18n/label.ts'
import { slugFrom } from '../lib/slug.ts'

const deriveFrom =
  (source: string): FieldHook =>
  async ({ value, data, originalDoc, collection, req }) => {
    if (typeof value === 'string' && value !== '') return slugFrom(value)
    const title = data?.[source] ?? originalDoc?.[source]
    const slug = typeof title === 'string' ? slugFrom(title) : ''
    if (slug === '' || !collection) return value
    await takeTurn(slug, collection.slug, req)
    return firstFree(slug, collection.slug, originalDoc?.id, req)
  }

/** Whoever derives the same address at the same time waits until this one is stored and can be seen. */
const takeTurn = async (slug: string, collection: CollectionSlug, req: PayloadRequest): Promise<void> => {
  const db = executor(req.payload, (await req.transactionID) ?? undefined)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`address ${collection}/${slug}`}, 0))`)
}

const firstFree = async (slug: string, collection: CollectionSlug, own: unknown, req: PayloadRequest) => {
  let candidate = slug
  for (let number = 2; await isTaken(candidate, collection, own, req); number++)
    candidate = `${slug}-${number}`
  return candidate
}

/** Drafts count as well: their slug is in the newest version only, and would collide when they are published. */
const isTaken = async (
  slug: string,
  collection: CollectionSlug,
  own: unknown,
  req: PayloadRequest,
): Promise<boolean> => {
  const others = (path: string): Where[] => (own ? [{ [path]: { not_equals: own } }] : [])
  // Uniqueness must see every document, also those the writer may not read.
  const everything = { collection, req, overrideAccess: true, trash: true } as const
  const stored = await req.payload.count({
    ...everything,
    where: { and: [{ slug: { equals: slug } }, ...others('id')] },
  })
  if (stored.totalDocs > 0) return true
  const drafted: Where[] = [
    { latest: { equals: true } },
    { 'version.slug': { equals: slug } },
    ...others('parent'),
  ]
  return (await req.payload.countVersions({ ...everything, where: { and: drafted } })).totalDocs > 0
}

/** The address of the document in one language, from its title by transliteration; unique per language. */
export const slug = (source: string): TextField => ({
  type: 'text',
  name: 'slug',
  label: t('Slug', 'Identifiant d’URL', 'Адрас у спасылцы'),
  localized: true,
  unique: true,
  index: true,
  // A copy gets an address of its own from its title.
  hooks: { beforeValidate: [deriveFrom(source)], beforeDuplicate: [() => undefined] },
  admin: {
    position: 'sidebar',
    description: t(
      'Filled in from the title when left empty. Changing it breaks links.',
      'Tiré du titre si vous le laissez vide. Le changer rompt les liens.',
      'Бярэцца з назвы, калі пакінуць пустым. Змена ламае спасылкі.',
    ),
  },
})
