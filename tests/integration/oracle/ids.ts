import type { PublicEntity } from '../../../src/delivery/model.ts'
import { uuidFrom } from '../../../src/lib/uuid.ts'

export const perCollection = 12

export const idsOf = ({ slug, kind }: Pick<PublicEntity, 'slug' | 'kind'>): string[] =>
  kind === 'global'
    ? [slug]
    : Array.from({ length: perCollection }, (_, index) => uuidFrom(`${slug} ${index}`))
