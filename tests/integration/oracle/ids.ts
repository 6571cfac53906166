import type { PublicEntity } from '../../../src/delivery/model.ts'
import { uuidFrom } from '../../../src/lib/uuid.ts'

const perCollection = 12

export const idsOf = ({ slug, kind }: Pick<PublicEntity, 'slug' | 'kind'>): string[] =>
  kind === 'global'
    ? [slug]
    : Array.from({ length: perCollection }, (_, index) => uuidFrom(`${slug} ${index}`))

const nobody = '00000000-0000-4000-8000-000000000000'

/** Of a collection without documents, an id that nobody has. */
export const idsIn = (
  documents: { [slug: string]: { id: string }[] },
  { slug }: { slug: string },
): string[] => {
  const ids = (documents[slug] ?? []).map(({ id }) => id)
  return ids.length > 0 ? ids : [nobody]
}
