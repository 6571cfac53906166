import { type SeedRecord, l } from '../record.ts'
import { countryId } from './countries.ts'
import { scottishFirstMinister } from './sources.ts'

/**
 * Regions whose office-holders take part. Membership of the Alliance is open to regional parliaments, and a head of a
 * regional government took on a godparenthood. A region has no ISO 3166-1 code of its own, only one of ISO 3166-2.
 */
export const regions: SeedRecord[] = [
  {
    collection: 'countries',
    key: 'GB-SCT',
    data: {
      name: l('Scotland', 'Écosse', 'Шатландыя', {
        de: 'Schottland',
        pl: 'Szkocja',
        lt: 'Škotija',
        it: 'Scozia',
        uk: 'Шотландія',
      }),
      nameInSentence: l('in Scotland', 'en Écosse', 'у Шатландыі'),
      isoStatus: 'none',
      isoSubdivision: 'GB-SCT',
      parent: countryId('GB'),
      sources: [scottishFirstMinister],
    },
  },
]
