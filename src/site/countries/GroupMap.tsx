import type { SiteLocale } from '../locale.ts'
import { countries as words } from '../words/alliance.ts'
import { say } from '../words/say.ts'
import { MapCountry } from './MapCountry.tsx'
import { america, europe, frame, inset } from './outlines.ts'
import type { CountryState } from './standing.ts'

type Props = { states: CountryState[]; locale: SiteLocale }

const legend = [
  ['active', words.hasGroup],
  ['forming', words.forming],
  ['dormant', words.dormant],
  ['belarus', words.belarus],
] as const

/** In the ocean, west of Ireland. */
const corner = { x: 1, y: 270 }

export const GroupMap = ({ states, locale }: Props) => {
  const stateOf = (code: string): CountryState | undefined =>
    states.find(({ country }) => country.isoAlpha2 === code)
  const draw = (outlines: Record<string, string>) =>
    Object.entries(outlines).map(([code, outline]) => (
      <MapCountry key={code} outline={outline} code={code} state={stateOf(code)} locale={locale} />
    ))
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-label={say(words.map, locale)}>
        <defs>
          <pattern
            id="hatched"
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="ground" width="7" height="7" />
            <rect className="stripe" width="3" height="7" />
          </pattern>
        </defs>
        {draw(europe)}
        <g transform={`translate(${corner.x} ${corner.y})`}>
          <rect className="inset" width={inset.width} height={inset.height} rx="3" />
          {draw(america)}
        </g>
      </svg>
      <figcaption className="small">
        <ul className="legend">
          {legend.map(([standing, label]) => (
            <li key={standing}>
              <svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
                <rect className={`land ${standing}`} width="24" height="16" />
              </svg>
              {say(label, locale)}
            </li>
          ))}
        </ul>
        <p className="quiet">{say(words.borders, locale)}</p>
      </figcaption>
    </figure>
  )
}
