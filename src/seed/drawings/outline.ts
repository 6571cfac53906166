import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid, geoContains, geoDistance } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { CountryCode } from '../data/country-names.ts'
import { numericCodes } from './numeric-codes.ts'

type Topology = Parameters<typeof merge>[0]
type Shapes = Extract<Parameters<typeof merge>[1], unknown[]>
type Country = Shapes[number] & { id?: string; properties: { name: string } }
export type Outline = ReturnType<typeof merge>
type Position = [number, number]

/** Natural Earth at 1:10 million (public domain), as the npm package world-atlas carries it. */
const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
) as Topology & { objects: { countries: { geometries: Country[] } } }

const { geometries } = atlas.objects.countries

/** The outline of a country within its internationally recognized borders, without what lies across an ocean. */
export const outlineOf = (code: CountryCode): Outline => {
  const whole = merge(atlas, partsOf(code))
  if (code === 'US') return whole
  return { ...whole, coordinates: nearTheLargest(whole.coordinates, code === 'NO' ? 1.05 : 1.4) }
}

const partsOf = (code: CountryCode): Shapes => {
  // Kosovo has no numeric code, only a name.
  const country = code === 'XK' ? named('Kosovo') : numbered(numericCodes[code])
  if (code === 'UA') return [country, crimea()]
  return code === 'FI' ? [country, named('Åland')] : [country]
}

const numbered = (code: string): Country => found(({ id }) => id === code, code)
const named = (name: string): Country => found(({ properties }) => properties.name === name, name)

const found = (matches: (country: Country) => boolean, what: string): Country => {
  const country = geometries.find(matches)
  if (!country) throw new Error(`${what} is not in the atlas`)
  return country
}

const simferopol: Position = [34.1, 44.95]

/** Natural Earth draws who holds a territory; Crimea is part of Ukraine (UN General Assembly resolution 68/262). */
const crimea = (): Shapes[number] => {
  const holder = numbered('643')
  const parts = holder.type === 'MultiPolygon' ? holder.arcs : []
  const peninsula = parts
    .map((arcs): Shapes[number] => ({ type: 'Polygon', arcs }))
    .find((part) => geoContains(feature(atlas, part), simferopol))
  if (!peninsula) throw new Error('Crimea is not where it was in the atlas')
  return peninsula
}

type Polygon = Outline['coordinates'][number]

/** The largest part, and what lies from its middle at most `times` as far as its own farthest point. */
const nearTheLargest = (polygons: Polygon[], times: number): Polygon[] => {
  const [largest] = polygons.toSorted((a, b) => areaOf(b) - areaOf(a))
  if (!largest) return []
  const middle = middleOf(largest)
  const reach = times * Math.max(...(largest[0] ?? []).map((point) => geoDistance(middle, point as Position)))
  return polygons.filter((polygon) => geoDistance(middle, middleOf(polygon)) <= reach)
}

const areaOf = (coordinates: Polygon): number => geoArea({ type: 'Polygon', coordinates })
const middleOf = (coordinates: Polygon): Position => geoCentroid({ type: 'Polygon', coordinates })
