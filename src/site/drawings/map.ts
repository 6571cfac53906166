import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GeoProjection, geoAzimuthalEqualArea, geoPath } from 'd3-geo'
import { outlineOf } from './atlas.ts'
import { americanCodes, europeanCodes } from './codes.ts'
import { simplified } from './simplified.ts'

/** `node src/site/drawings/map.ts` draws the outlines of the map anew into `src/site/countries/outlines.ts`. */
const target = join(import.meta.dirname, '../countries/outlines.ts')
const frame = { width: 980, height: 720 }
/** The ocean in the west, where the inset lies. */
const ocean = 180
const inset = { width: 190, height: 150 }

/** What lies farther south or east is cut at the frame. */
const europe = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-11, 36],
    [33, 34.5],
    [-24, 64],
    [46, 41],
    [28, 71],
  ],
}

const over = (projection: GeoProjection, { width, height }: typeof frame): GeoProjection =>
  projection.clipExtent([
    [0, 0],
    [width, height],
  ])

const draw = (codes: Record<string, string | null>, projection: GeoProjection, apart: number): string[] =>
  Object.entries(codes).flatMap(([code, number]) => {
    const drawn = geoPath(projection).digits(0)(outlineOf(code, number))
    return drawn ? [`  ${code}: '${simplified(drawn, apart)}',`] : []
  })

const european = over(
  geoAzimuthalEqualArea()
    .rotate([-13, -54])
    .fitExtent(
      [
        [ocean, 0],
        [frame.width, frame.height],
      ],
      europe,
    ),
  frame,
)
const american = over(
  geoAzimuthalEqualArea()
    .rotate([98, -52])
    .fitSize([inset.width, inset.height], {
      type: 'MultiPoint',
      coordinates: [
        [-166, 62],
        [-53, 48],
        [-98, 25],
        [-80, 83],
      ],
    }),
  inset,
)

writeFileSync(
  target,
  `/** Outlines by ISO 3166-1 alpha-2 code, drawn by \`src/site/drawings/map.ts\` from Natural Earth (public domain). */
export const europe: Record<string, string> = {
${draw(europeanCodes, european, 2.5).join('\n')}
}

export const america: Record<string, string> = {
${draw(americanCodes, american, 2).join('\n')}
}

export const frame = { width: ${frame.width}, height: ${frame.height} }
export const inset = { width: ${inset.width}, height: ${inset.height} }
`,
)
