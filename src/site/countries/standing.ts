import type { Country, Group } from '../api/types.ts'
import { type SiteLocale, intlTag } from '../locale.ts'

export type Standing = 'active' | 'forming' | 'dormant'

/** How a country stands: by the liveliest of its groups. */
export const standingOf = (groups: Group[]): Standing | undefined => {
  if (groups.length === 0) return undefined
  if (groups.some(({ groupStatus }) => groupStatus === 'active')) return 'active'
  return groups.some(({ groupStatus }) => groupStatus === 'forming') ? 'forming' : 'dormant'
}

export type CountryState = { country: Country; groups: Group[]; standing: Standing | undefined }

/** Every country with the groups in its parliament, in the alphabet of the page. */
export const countryStates = (countries: Country[], groups: Group[], locale: SiteLocale): CountryState[] => {
  const { compare } = new Intl.Collator(intlTag(locale))
  const sorted = countries.toSorted((one, other) => compare(one.name, other.name))
  return sorted.map((country) => {
    const those = groups.filter(({ legislature }) => legislature?.country?.id === country.id)
    return { country, groups: those, standing: standingOf(those) }
  })
}
