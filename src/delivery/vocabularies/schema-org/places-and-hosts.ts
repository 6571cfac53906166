import { documentIn, filled, identityOf, webAddress, type Reading, type Related } from '../api-document.ts'
import type { Thing } from './thing.ts'

type Host = { id: string; name?: string | null; website?: string | null }

export type PublicHost = {
  role?: string | null
  legislature?: Related<Host>
  chamber?: Related<Host>
  organization?: Related<Host>
}

export type PublicPlace = {
  city?: string | null
  country?: Related<{ id: string; isoAlpha2?: string | null }>
  venue?: { name?: string | null; address?: string | null; room?: string | null } | null
}

/** The hosts in one of the roles whom the answer holds as documents; a chamber hosts before its legislature. */
export const hostsOf = (hosts: PublicHost[] | null | undefined, roles: string[], reading: Reading): Thing[] =>
  (hosts ?? [])
    .filter(({ role }) => roles.includes(role ?? ''))
    .flatMap(
      ({ chamber, legislature, organization }) =>
        body('GovernmentOrganization', 'chambers', chamber, reading) ??
        body('GovernmentOrganization', 'legislatures', legislature, reading) ??
        body('Organization', 'organizations', organization, reading) ??
        [],
    )

const body = (type: string, slug: string, related: Related<Host>, reading: Reading): Thing | undefined => {
  const host = documentIn(related)
  return host?.name
    ? filled<Thing>({
        '@type': type,
        '@id': identityOf(reading, slug, host.id),
        name: host.name,
        url: webAddress(host.website),
      })
    : undefined
}

/** The venue, or as much of its place as is public; undefined when nothing is. */
export const placeOf = ({ city, country, venue }: PublicPlace): Thing | undefined => {
  const address = filled<Thing>({
    '@type': 'PostalAddress',
    streetAddress: venue?.address,
    addressLocality: city,
    addressCountry: documentIn(country)?.isoAlpha2,
  })
  const name = [venue?.name, venue?.room].filter(Boolean).join(', ') || city
  return name ? { '@type': 'Place', name, address } : undefined
}
