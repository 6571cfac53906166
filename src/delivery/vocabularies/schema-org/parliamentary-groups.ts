import { documentIn, filled, identityOf, webAddress, type Reading } from '../api-document.ts'
import { schemaOrgContext, type Thing } from './thing.ts'
import type { PublicGroup } from '../popolo/parliamentary-groups.ts'

/** A schema.org Organization in JSON-LD, part of its legislature. */
export const schemaOrgGroup = (group: PublicGroup, reading: Reading): Thing => {
  const name = group.name ?? group.officialName
  const legislature = documentIn(group.legislature)
  return filled<Thing>({
    '@context': schemaOrgContext(reading.language),
    '@type': 'Organization',
    '@id': identityOf(reading, 'parliamentary-groups', group.id),
    name,
    alternateName: group.officialName === name ? null : group.officialName,
    url: webAddress(group.website),
    foundingDate: group.foundedOn,
    dissolutionDate: group.dissolvedOn,
    parentOrganization:
      legislature &&
      filled<Thing>({
        '@type': 'GovernmentOrganization',
        '@id': identityOf(reading, 'legislatures', legislature.id),
        name: legislature.name,
      }),
  })
}
