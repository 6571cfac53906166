import { type Localized, type SeedRecord, idOf, l } from '../record.ts'
import { type ChamberKey, chamberId } from './chambers.ts'
import { inCountry } from './countries.ts'
import type { CountryCode } from './country-names.ts'
import { type LegislatureCode, legislatureId } from './legislatures.ts'
import * as source from './sources.ts'

type Known = {
  officialName?: string
  officialNameLanguage?: string
  legalForm?: string
  foundedOn?: string
  chambers?: ChamberKey[]
  sources?: source.Source[]
}

/** The invitation speaks of every group by this one name; a group's own name, where a source gives it, is `officialName`. */
const commonName = (code: CountryCode): Localized<string> => {
  const { en, fr, be } = inCountry(code).$localized
  return l(
    `Group “For Democratic Belarus” ${en}`,
    `Groupe «\u00a0Pour un Bélarus démocratique\u00a0» ${fr}`,
    `Група «За дэмакратычную Беларусь» ${be}`,
  )
}

const group = (
  code: LegislatureCode,
  groupStatus: 'active' | 'forming',
  name: Localized<string>,
  { chambers = [], sources = [], ...known }: Known = {},
): SeedRecord => ({
  collection: 'parliamentary-groups',
  key: code,
  data: {
    name,
    legalForm: 'unknown',
    ...known,
    groupStatus,
    legislature: legislatureId(code),
    chambers: chambers.map(chamberId),
    sources: [source.invitation, ...sources],
  },
})

const active = (code: Exclude<LegislatureCode, 'EP'>, known?: Known) =>
  group(code, 'active', commonName(code), known)

const forming = (code: Exclude<LegislatureCode, 'EP'>, known?: Known) =>
  group(code, 'forming', commonName(code), known)

export const groupId = (code: LegislatureCode): string => idOf('parliamentary-groups', code)

export const parliamentaryGroups: SeedRecord[] = [
  group(
    'EP',
    'active',
    l(
      'European Parliament Delegation for relations with Belarus',
      'Délégation du Parlement européen pour les relations avec le Bélarus',
      'Дэлегацыя Еўрапейскага парламента па сувязях з Беларуссю',
    ),
    {
      officialName: 'Delegation for relations with Belarus',
      officialNameLanguage: 'en',
      legalForm: 'delegation',
      chambers: ['EP'],
    },
  ),
  active('AT'),
  active('CA'),
  active('CZ'),
  active('EE'),
  active('FR', {
    officialName: 'Groupe d’études à vocation internationale sur la Biélorussie',
    officialNameLanguage: 'fr',
    legalForm: 'studyGroup',
    foundedOn: '2023-03-29',
    chambers: ['FR-lower'],
    sources: [source.frenchStudyGroup],
  }),
  active('FI'),
  active('GE'),
  active('DE', { sources: [source.berlinReport] }),
  active('IS'),
  active('IE'),
  active('IT', {
    officialName: 'Intergruppo parlamentare “Amici del popolo bielorusso”',
    officialNameLanguage: 'it',
    legalForm: 'intergroup',
    chambers: ['IT-lower', 'IT-upper'],
    sources: [source.italianIntergroup, source.romePress],
  }),
  active('LV'),
  active('LT'),
  active('LU'),
  active('MD', { foundedOn: '2022-10-20', chambers: ['MD'], sources: [source.moldovanGroup] }),
  active('NO'),
  active('PL', {
    officialName: 'Parlamentarny Zespół ds. Wolnej Białorusi',
    officialNameLanguage: 'pl',
    legalForm: 'team',
    chambers: ['PL-lower', 'PL-upper'],
    sources: [source.polishTeam],
  }),
  active('ES'),
  active('SE'),
  active('UA', {
    legalForm: 'intergroup',
    foundedOn: '2020-07',
    chambers: ['UA'],
    sources: [source.ukrainianGroup],
  }),
  active('GB', { legalForm: 'appg', foundedOn: '2025-03-20', sources: [source.britishGroup] }),
  active('US', {
    legalForm: 'caucus',
    chambers: ['US-lower', 'US-upper'],
    sources: [source.americanHouseCaucus, source.americanSenateCaucus],
  }),
  forming('AL'),
  forming('XK', { sources: [source.kosovarGroup] }),
  forming('BG'),
]
