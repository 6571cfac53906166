import type { Country, Group } from '../api/types.ts'
import { type SiteLocale, intlTag } from '../locale.ts'

export type CountryGroups = { country: Country | null; groups: Group[] }

/** Groups by the country of their parliament, in the alphabet of the page; those of no country come last. */
export const byCountry = (groups: Group[], locale: SiteLocale): CountryGroups[] => {
  const found = new Map<string, CountryGroups>()
  for (const group of groups) {
    const country = group.legislature?.country ?? null
    const known = found.get(country?.id ?? '')
    if (known) known.groups.push(group)
    else found.set(country?.id ?? '', { country, groups: [group] })
  }
  const { compare } = new Intl.Collator(intlTag(locale))
  return [...found.values()].sort((one, other) =>
    one.country && other.country ? compare(one.country.name, other.country.name) : one.country ? -1 : 1,
  )
}
