import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { geoAzimuthalEqualArea, geoContains, geoPath } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import { europeanCodes } from './european-codes.ts'

/** `node src/seed/drawings/europe.ts` draws the map of the admin anew into `src/admin/guests/europe.ts`. */
const target = join(import.meta.dirname, '../../admin/guests/europe.ts')
const size = { width: 720, height: 640 }
/** What lies farther south or east is cut at the frame. */
const frame = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-11, 35],
    [32, 34.5],
    [-24, 64],
    [44, 41],
    [28, 71],
  ],
}
const smallestRing = 3
/** How far points of an outline are from each other, in units of the drawing. */
const apart = 2.5

type Topology = Parameters<typeof merge>[0]
type Shapes = Extract<Parameters<typeof merge>[1], unknown[]>
type Country = Shapes[number] & { id?: string; properties: { name: string } }

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

const projection = geoAzimuthalEqualArea().rotate([-12, -53]).fitSize([size.width, size.height], frame)
projection.clipExtent([
  [0, 0],
  [size.width, size.height],
])
const path = geoPath(projection).digits(0)

type Point = [number, number]

/** Keeps a point when it is far enough from the one kept before it. */
const thinned = (ring: Point[]): Point[] =>
  ring.reduce<Point[]>((kept, point) => {
    const before = kept.at(-1)
    const far = before === undefined || Math.hypot(point[0] - before[0], point[1] - before[1]) >= apart
    return far ? [...kept, point] : kept
  }, [])

/** Whole units, without islands that would be a dot; a tiny state keeps its dot. */
const simplified = (drawn: string): string => {
  const rings = drawn
    .split('M')
    .slice(1)
    .map((ring) => ring.replace('Z', '').split('L'))
    .map((ring) => ring.map((point) => point.split(',').map(Number) as Point))
  const large = rings.map(thinned).filter((ring) => ring.length > smallestRing)
  const kept = large.length > 0 ? large : rings.slice(0, 1)
  return kept.map((ring) => `M${ring.map(([x, y]) => `${x},${y}`).join('L')}Z`).join('')
}

const outlines = Object.entries(europeanCodes).flatMap(([code, number]) => {
  const drawn = path(merge(atlas, partsOf(code, number)))
  return drawn ? [`  ${code}: '${simplified(drawn)}',`] : []
})

writeFileSync(
  target,
  `/** Outlines by ISO 3166-1 alpha-2 code, drawn by \`src/seed/drawings/europe.ts\` from Natural Earth (public domain). */
export const europe: Record<string, string> = {
${outlines.join('\n')}
}

export const frame = { width: ${size.width}, height: ${size.height} }
`,
)
