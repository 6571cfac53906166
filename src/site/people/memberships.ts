import { findAll } from '../api/find.ts'
import type { Joined } from '../api/document.ts'
import type { Membership } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'

type Holder = { id: string; memberships?: Joined<Membership> }

/** The lists with their memberships filled in: in a list of what points here the API names the other side by id. */
export const withMemberships = async <T extends Holder>(
  side: 'person' | 'group',
  holders: T[],
  locale: SiteLocale,
): Promise<T[]> => {
  if (holders.length === 0) return []
  const memberships = await findAll<Membership>('memberships', locale, {
    [`where[${side}][in]`]: holders.map(({ id }) => id).join(','),
    depth: 1,
  })
  return holders.map((holder) => ({
    ...holder,
    memberships: { docs: memberships.filter((one) => one[side]?.id === holder.id), hasNextPage: false },
  }))
}
