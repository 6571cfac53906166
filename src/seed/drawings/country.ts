import { geoAlbersUsa, geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo'
import type { CountryCode } from '../data/country-names.ts'
import { type Outline, outlineOf } from './outline.ts'

const size = { width: 800, height: 600 }
const margin = 40
const slate = '#5b7590'

/** The outline of a country as SVG, one colour on nothing, as large as the frame allows. */
export const countryDrawing = (code: CountryCode): string => {
  const outline = outlineOf(code)
  const path = geoPath(projectionFor(code, outline)).digits(1)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
  <path d="${path(outline)}" fill="${slate}"/>
</svg>`
}

/** Seen from above its middle, so that no country is drawn larger or broader than it is. */
const projectionFor = (code: CountryCode, outline: Outline) => {
  const [longitude, latitude] = geoCentroid(outline)
  const above = code === 'US' ? geoAlbersUsa() : geoAzimuthalEqualArea().rotate([-longitude, -latitude])
  return above.fitExtent(
    [
      [margin, margin],
      [size.width - margin, size.height - margin],
    ],
    outline,
  )
}
