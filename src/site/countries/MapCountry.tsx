import { addressOf } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import type { CountryState } from './standing.ts'

type Props = { outline: string; code: string; state: CountryState | undefined; locale: SiteLocale }

/** A country that has something to say is a link and says its name; the rest is land. */
export const MapCountry = ({ outline, code, state, locale }: Props) => {
  if (code === 'BY') return <path className="land belarus" d={outline} />
  if (!state?.standing) return <path className="land" d={outline} />
  const { country, standing } = state
  return (
    <a href={addressOf(locale, 'countries', country.slug)} aria-label={country.name}>
      <path className={`land ${standing}`} d={outline}>
        <title>{country.name}</title>
      </path>
    </a>
  )
}
