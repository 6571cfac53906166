import { filled, idIn, type Reading, type Related } from '../api-document.ts'
import { popoloProvenance, type Dated, type PopoloProvenance, type ReadSource } from './names-and-sources.ts'

/** What the public API answers of a membership, as far as Popolo can say it. */
export type PublicMembership = Dated & {
  id: string
  person?: Related<{ id: string }>
  group?: Related<{ id: string }>
  organization?: Related<{ id: string }>
  role?: string | null
  roleLabel?: string | null
  onBehalfOf?: string | null
  startDate?: string | null
  endDate?: string | null
  sources?: ReadSource[] | null
}

export type PopoloMembership = PopoloProvenance & {
  id: string
  label?: string
  role?: string
  person_id?: string
  organization_id?: string
  on_behalf_of?: { name: string }
  start_date?: string
  end_date?: string
}

/** A Popolo Membership. Why it ended has no place there; the party is a name, because it is no document of ours. */
export const popoloMembership = (membership: PublicMembership, reading: Reading): PopoloMembership =>
  filled<PopoloMembership>({
    id: membership.id,
    label: membership.roleLabel,
    role: membership.role,
    person_id: idIn(membership.person),
    organization_id: idIn(membership.group) ?? idIn(membership.organization),
    on_behalf_of: membership.onBehalfOf ? { name: membership.onBehalfOf } : null,
    start_date: membership.startDate,
    end_date: membership.endDate,
    ...popoloProvenance('memberships', membership, reading),
  })
