import { type SeedRecord, idOf, l } from '../record.ts'
import { countryId } from './countries.ts'
import { invitation } from './sources.ts'

export const personId = (key: string): string => idOf('people', key)

/** The three persons whom the invitation names, and two invented ones for the campaign's example records. */
export const people: SeedRecord[] = [
  {
    collection: 'people',
    key: 'frederic-petit',
    data: {
      name: l('Frédéric Petit', 'Frédéric Petit', 'Фрэдэрык Пеці'),
      sortName: 'Petit, Frédéric',
      otherNames: [{ name: 'Frédéric Petit', language: 'fr', script: 'Latn', kind: 'preferred' }],
      country: countryId('FR'),
      publicity: 'public',
      sources: [invitation],
    },
  },
  {
    collection: 'people',
    key: 'anatol-liabedzka',
    data: {
      name: l('Anatol Liabedzka', 'Anatol Liabedzka', 'Анатоль Лябедзька'),
      sortName: 'Liabedzka, Anatol',
      otherNames: [
        { name: 'Анатоль Лябедзька', language: 'be', script: 'Cyrl', kind: 'preferred' },
        { name: 'Anatol Lyabedzka', language: 'en', script: 'Latn', kind: 'alternate' },
        { name: 'Anatoly Lebedko', language: 'en', script: 'Latn', kind: 'alternate' },
      ],
      country: countryId('BY'),
      publicity: 'public',
      sources: [invitation],
    },
  },
  {
    collection: 'people',
    key: 'sviatlana-tsikhanouskaya',
    data: {
      name: l('Sviatlana Tsikhanouskaya', 'Sviatlana Tsikhanouskaya', 'Святлана Ціханоўская'),
      sortName: 'Tsikhanouskaya, Sviatlana',
      otherNames: [
        { name: 'Святлана Ціханоўская', language: 'be', script: 'Cyrl', kind: 'preferred' },
        { name: 'Śviatłana Cichanoŭskaja', language: 'be', script: 'Latn', kind: 'alternate' },
        { name: 'Svetlana Tikhanovskaya', language: 'en', script: 'Latn', kind: 'alternate' },
      ],
      country: countryId('BY'),
      publicity: 'public',
      sources: [invitation],
    },
  },
  {
    collection: 'people',
    key: 'exempla-muster',
    data: {
      name: l(
        'Exempla Muster (invented)',
        'Exempla Muster (personne fictive)',
        'Экземпла Мустэр (выдуманая)',
      ),
      sortName: 'Muster, Exempla',
      publicity: 'public',
    },
  },
  {
    collection: 'people',
    key: 'modell-beispiel',
    data: {
      name: l(
        'Modell Beispiel (invented)',
        'Modell Beispiel (personne fictive)',
        'Мадэль Байшпіль (выдуманы)',
      ),
      sortName: 'Beispiel, Modell',
      publicity: 'private',
    },
    publish: false,
  },
]
