import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoContains } from 'd3-geo'
import { feature, merge } from 'topojson-client'

type Topology = Parameters<typeof merge>[0]
type Shapes = Extract<Parameters<typeof merge>[1], unknown[]>
type Country = Shapes[number] & { id?: string; properties: { name: string } }
export type Outline = ReturnType<typeof merge>

/** Natural Earth at 1:50 million (public domain), as the npm package world-atlas carries it. */
const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
) as Topology & { objects: { countries: { geometries: Country[] } } }
const { geometries } = atlas.objects.countries

const numbered = (code: string): Country[] => geometries.filter(({ id }) => id === code)
const named = (name: string): Country[] => geometries.filter(({ properties }) => properties.name === name)

const polygonsOf = (country: Country | undefined): Shapes =>
  country?.type === 'MultiPolygon' ? country.arcs.map((arcs) => ({ type: 'Polygon', arcs })) : []

const isCrimea = (part: Shapes[number]): boolean => geoContains(feature(atlas, part), [34.1, 44.95])

/** Within internationally recognized borders: Crimea is Ukraine (UN General Assembly 68/262), Cyprus is one. */
const partsOf = (code: string, number: string | null): Shapes => {
  const russian = polygonsOf(numbered('643')[0])
  if (code === 'RU') return russian.filter((part) => !isCrimea(part))
  if (code === 'UA') return [...numbered('804'), ...russian.filter(isCrimea)]
  if (code === 'CY') return [...numbered('196'), ...named('N. Cyprus')]
  if (code === 'FI') return [...numbered('246'), ...named('Åland')]
  return number === null ? named('Kosovo') : numbered(number)
}

/** A country by its ISO 3166-1 alpha-2 and numeric code; Kosovo has no number. */
export const outlineOf = (code: string, number: string | null): Outline => merge(atlas, partsOf(code, number))
