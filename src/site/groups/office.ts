import type { Group, Membership } from '../api/types.ts'

const offices = [
  'chair',
  'coChair',
  'head',
  'coordinator',
  'viceChair',
  'moderator',
  'secretary',
  'representative',
]

const isNamed = ({ person }: Membership): boolean => typeof person === 'object' && person !== null

const rank = ({ role }: Membership): number => {
  const at = offices.indexOf(role)
  return at < 0 ? offices.length : at
}

const named = ({ memberships }: Pick<Group, 'memberships'>): Membership[] =>
  (memberships?.docs ?? []).filter(isNamed).sort((one, other) => rank(one) - rank(other))

/** Who belongs to the group today, offices first. */
export const currentMembers = (group: Group): Membership[] => named(group).filter(({ endDate }) => !endDate)

export const officeHolders = (group: Group): Membership[] =>
  currentMembers(group).filter(({ role }) => offices.includes(role))

export const formerMembers = (group: Group): Membership[] => named(group).filter(({ endDate }) => endDate)
