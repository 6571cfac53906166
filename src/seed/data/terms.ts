import { type SeedRecord, idOf, l } from '../record.ts'
import { legislatureId } from './legislatures.ts'
import { britishGroup, bundestag2023, newBundestag, polishRefusal, polishTeam, verified } from './sources.ts'

export type TermKey = 'DE-20' | 'DE-21' | 'GB-2024' | 'GB-before-2024' | 'PL-10' | 'PL-9'

export const termId = (key: TermKey): string => idOf('terms', key)

/** Only the terms that a group of the seed belongs to; a date that no source gives is left out. */
export const terms: SeedRecord[] = [
  {
    collection: 'terms',
    key: 'DE-20',
    data: {
      label: l(
        '20th electoral term of the Bundestag',
        '20e législature du Bundestag',
        'Бундэстаг 20-га склікання',
      ),
      legislature: legislatureId('DE'),
      startDate: '2021',
      endDate: '2025-03-25',
      ...verified(bundestag2023, newBundestag),
    },
  },
  {
    collection: 'terms',
    key: 'DE-21',
    data: {
      label: l(
        '21st electoral term of the Bundestag',
        '21e législature du Bundestag',
        'Бундэстаг 21-га склікання',
      ),
      legislature: legislatureId('DE'),
      startDate: '2025-03-25',
      ...verified(newBundestag),
    },
  },
  {
    collection: 'terms',
    key: 'GB-before-2024',
    data: {
      label: l(
        'United Kingdom Parliament before the elections of July 2024',
        'Parlement du Royaume-Uni avant les élections de juillet 2024',
        'Парламент Вялікабрытаніі да выбараў у ліпені 2024 года',
      ),
      legislature: legislatureId('GB'),
      endDate: '2024',
      ...verified(britishGroup),
    },
  },
  {
    collection: 'terms',
    key: 'GB-2024',
    data: {
      label: l(
        'United Kingdom Parliament elected in July 2024',
        'Parlement du Royaume-Uni élu en juillet 2024',
        'Парламент Вялікабрытаніі, абраны ў ліпені 2024 года',
      ),
      legislature: legislatureId('GB'),
      startDate: '2024-07',
      ...verified(britishGroup),
    },
  },
  {
    collection: 'terms',
    key: 'PL-9',
    data: {
      label: l('Ninth term of the Sejm', 'Neuvième législature de la Diète', 'Сейм Польшчы 9-га склікання'),
      legislature: legislatureId('PL'),
      startDate: '2019',
      ...verified(polishRefusal, polishTeam),
    },
  },
  {
    collection: 'terms',
    key: 'PL-10',
    data: {
      label: l('Tenth term of the Sejm', 'Dixième législature de la Diète', 'Сейм Польшчы 10-га склікання'),
      legislature: legislatureId('PL'),
      ...verified(polishRefusal),
    },
  },
]
