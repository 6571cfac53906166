import { type SeedRecord, idOf, l } from '../record.ts'
import { countryNameExceptions } from './country-name-exceptions.ts'
import { type CountryCode, countryNames } from './country-names.ts'

/** The ids of our own drawings, for the records that show them. */
export const outlineId = (code: CountryCode): string => idOf('media', `outline-${code}`)
export const markId: string = idOf('media', 'mark')
export const portraitId = (number: 1 | 2 | 3): string => idOf('media', `portrait-${number}`)

const ours = { credit: 'Our own drawing', licence: 'CC0-1.0' }
const fromNaturalEarth = { credit: 'Our own drawing from Natural Earth (public domain)', licence: 'CC0-1.0' }

const outline = (code: CountryCode): SeedRecord => {
  const { en, fr, be } = { ...countryNames[code], ...countryNameExceptions[code] }
  return {
    collection: 'media',
    key: `outline-${code}`,
    file: `countries/${code}.png`,
    data: {
      alt: l(`Outline of the country: ${en}`, `Contour du pays\u00a0: ${fr}`, `Абрысы краіны: ${be}`),
      ...fromNaturalEarth,
    },
  }
}

const mark: SeedRecord = {
  collection: 'media',
  key: 'mark',
  file: 'mark.png',
  data: {
    alt: l(
      'Mark of the Alliance: the rows of a parliament in white, red and white',
      'Emblème de l’Alliance\u00a0: les rangs d’un parlement en blanc, rouge et blanc',
      'Знак Альянсу: рады парламента белага, чырвонага і белага колеру',
    ),
    ...ours,
  },
}

const portrait = (number: 1 | 2 | 3): SeedRecord => ({
  collection: 'media',
  key: `portrait-${number}`,
  file: `portrait-${number}.png`,
  data: {
    alt: l(
      `A drawn figure, no particular person (${number})`,
      `Une silhouette dessinée, sans ressemblance avec quiconque (${number})`,
      `Намаляваная постаць, без рыс канкрэтнага чалавека (${number})`,
    ),
    // The face, which a cut must keep.
    focalX: 50,
    focalY: 36,
    ...ours,
  },
})

/** Drawn by `src/seed/drawings`; no photograph of anybody. */
export const media: SeedRecord[] = [
  ...(Object.keys(countryNames) as CountryCode[]).map(outline),
  mark,
  portrait(1),
  portrait(2),
  portrait(3),
]
