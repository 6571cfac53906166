import { type Localized, type SeedRecord, idOf, l } from '../record.ts'
import { type ChamberKey, chamberId } from './chambers.ts'
import { inCountry } from './countries.ts'
import type { CountryCode } from './country-names.ts'
import { type LegislatureCode, legislatureId } from './legislatures.ts'
import * as source from './sources.ts'
import { type TermKey, termId } from './terms.ts'

type Status = 'active' | 'forming' | 'lapsed'

/** The code alone for the group that the invitation counts in a country; with a suffix for any other group there. */
export type GroupKey = LegislatureCode | `${LegislatureCode}-${string}`

type Known = {
  officialName?: string
  officialNameLanguage?: string
  legalForm?: string
  foundedOn?: string
  foundedBy?: string
  dissolvedOn?: string
  term?: TermKey
  predecessor?: GroupKey
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
  key: GroupKey,
  legislature: LegislatureCode,
  groupStatus: Status,
  name: Localized<string>,
  { chambers = [], sources = [], term, predecessor, ...known }: Known = {},
): SeedRecord => ({
  collection: 'parliamentary-groups',
  key,
  data: {
    name,
    legalForm: 'unknown',
    ...known,
    groupStatus,
    legislature: legislatureId(legislature),
    chambers: chambers.map(chamberId),
    ...(term ? { term: termId(term) } : {}),
    ...(predecessor ? { predecessor: groupId(predecessor) } : {}),
    ...source.verified(...sources),
  },
})

const asInvited = (code: LegislatureCode, groupStatus: Status, name: Localized<string>, known: Known = {}) =>
  group(code, code, groupStatus, name, { ...known, sources: [source.invitation, ...(known.sources ?? [])] })

const active = (code: Exclude<LegislatureCode, 'EP'>, known?: Known) =>
  asInvited(code, 'active', commonName(code), known)

const forming = (code: Exclude<LegislatureCode, 'EP'>, known?: Known) =>
  asInvited(code, 'forming', commonName(code), known)

export const groupId = (key: GroupKey): string => idOf('parliamentary-groups', key)

/** After an election a group forms anew (Pozirk, 4 March 2025): those of earlier terms have lapsed, and stay on record. */
const earlier: SeedRecord[] = [
  group(
    'FR-friendship',
    'FR',
    'lapsed',
    l(
      'France–Belarus friendship group in the National Assembly',
      'Groupe d’amitié France–Bélarus de l’Assemblée nationale',
      'Група сяброўства «Францыя – Беларусь» у Нацыянальным сходзе Францыі',
    ),
    {
      legalForm: 'friendshipGroup',
      dissolvedOn: '2023-03-29',
      chambers: ['FR-lower'],
      sources: [source.frenchStudyGroup],
    },
  ),
  group(
    'DE-20',
    'DE',
    'lapsed',
    l(
      'Friendship group “Democratic Belarus” in the 20th Bundestag',
      'Groupe d’amitié « Bélarus démocratique » du 20e Bundestag',
      'Група сяброўства «Дэмакратычная Беларусь» у бундэстагу 20-га склікання',
    ),
    {
      officialName: 'Freundschaftsgruppe „Demokratisches Belarus“',
      officialNameLanguage: 'de',
      legalForm: 'friendshipGroup',
      dissolvedOn: '2025-03-25',
      term: 'DE-20',
      chambers: ['DE-lower'],
      sources: [source.berlinReport, source.bundestagMotion, source.britishGroup],
    },
  ),
  group(
    'GB-before-2024',
    'GB',
    'lapsed',
    l(
      'All-party group on Belarus in the Parliament before the elections of 2024',
      'Groupe multipartite sur le Bélarus du Parlement d’avant les élections de 2024',
      'Усепартыйная група па Беларусі ў парламенце Вялікабрытаніі да выбараў 2024 года',
    ),
    { legalForm: 'appg', dissolvedOn: '2024', term: 'GB-before-2024', sources: [source.britishGroup] },
  ),
  group(
    'PL-9',
    'PL',
    'lapsed',
    l(
      'Parliamentary team for Belarus in the ninth term of the Sejm',
      'Équipe parlementaire pour le Bélarus de la neuvième législature de la Diète',
      'Парламенцкая каманда па Беларусі ў сейме Польшчы 9-га склікання',
    ),
    {
      officialName: 'Parlamentarny Zespół ds. Białorusi',
      officialNameLanguage: 'pl',
      legalForm: 'team',
      term: 'PL-9',
      sources: [source.polishTeam],
    },
  ),
  group(
    'LT-2013',
    'LT',
    'lapsed',
    l(
      'Parliamentary group “For Democratic Belarus” of 2013 in the Seimas of Lithuania',
      'Groupe parlementaire « Pour un Bélarus démocratique » de 2013 au Seimas de Lituanie',
      'Парламенцкая група «За дэмакратычную Беларусь» 2013 года ў Сейме Літвы',
    ),
    {
      foundedOn: '2013',
      chambers: ['LT'],
      sources: [source.lithuanianGroup, source.britishGroup],
    },
  ),
  group(
    'EE-2006',
    'EE',
    'lapsed',
    l(
      'Association of the Riigikogu in Defence of the Democratic Development of Belarus',
      'Association du Riigikogu pour la défense du développement démocratique du Bélarus',
      'Аб’яднанне Рыйгікогу ў абарону дэмакратычнага развіцця Беларусі',
    ),
    {
      officialName: 'Riigikogu ühendus „Valgevene demokraatliku arengu kaitseks“',
      officialNameLanguage: 'et',
      chambers: ['EE'],
      sources: [source.estonianAssociation, source.britishGroup],
    },
  ),
]

/** Groups with a source of their own which the invitation does not count: a second one in a country, or a country not named. */
const notCounted: SeedRecord[] = [
  group(
    'FR-upper',
    'FR',
    'active',
    l(
      'France–Belarus interparliamentary friendship group in the Senate',
      'Groupe interparlementaire d’amitié France–Bélarus du Sénat',
      'Міжпарламенцкая група сяброўства «Францыя – Беларусь» у Сенаце Францыі',
    ),
    {
      officialName: 'Groupe interparlementaire d’amitié France-Biélorussie',
      officialNameLanguage: 'fr',
      legalForm: 'friendshipGroup',
      foundedOn: '2018-01-25',
      chambers: ['FR-upper'],
      sources: [source.frenchSenateGroup, source.frenchSenateBureau],
    },
  ),
  group(
    'US-upper',
    'US',
    'active',
    l(
      'Free Belarus Caucus in the United States Senate',
      'Caucus « Bélarus libre » du Sénat des États-Unis',
      'Кокус «Свабодная Беларусь» у Сенаце ЗША',
    ),
    {
      officialName: 'Free Belarus Caucus',
      officialNameLanguage: 'en',
      legalForm: 'caucus',
      foundedOn: '2021-08-06',
      chambers: ['US-upper'],
      sources: [source.americanSenateCaucus],
    },
  ),
  group(
    'BE',
    'BE',
    'active',
    l(
      'Friends of Free Belarus in the Belgian Parliament',
      'Les Amis du Bélarus libre au Parlement belge',
      'Сябры свабоднай Беларусі ў парламенце Бельгіі',
    ),
    {
      officialName: 'Friends of Free Belarus',
      officialNameLanguage: 'en',
      legalForm: 'intergroup',
      foundedOn: '2022-06-20',
      sources: [source.belgianGroup],
    },
  ),
  group(
    'PT',
    'PT',
    'active',
    l(
      'Group of Friends of Belarus in the Portuguese Parliament',
      'Groupe des amis du Bélarus au Parlement portugais',
      'Група сяброў Беларусі ў парламенце Партугаліі',
    ),
    { foundedOn: '2023-11-13', chambers: ['PT'], sources: [source.portugueseGroup] },
  ),
]

export const parliamentaryGroups: SeedRecord[] = [
  ...earlier,
  ...notCounted,
  asInvited(
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
    predecessor: 'FR-friendship',
    chambers: ['FR-lower'],
    sources: [source.frenchStudyGroup],
  }),
  active('FI'),
  active('GE'),
  active('DE', { term: 'DE-21', predecessor: 'DE-20' }),
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
  active('MD', {
    officialName: 'Grupul parlamentar pentru susținerea Belarusului Democrat',
    officialNameLanguage: 'ro',
    foundedOn: '2022-10-20',
    foundedBy: 'vote',
    chambers: ['MD'],
    sources: [source.moldovanGroup, source.moldovanName],
  }),
  active('NO'),
  active('PL', {
    officialName: 'Parlamentarny Zespół ds. Wolnej Białorusi',
    officialNameLanguage: 'pl',
    legalForm: 'team',
    foundedOn: '2024',
    term: 'PL-10',
    predecessor: 'PL-9',
    chambers: ['PL-lower', 'PL-upper'],
    sources: [source.polishTeam],
  }),
  active('ES'),
  active('SE'),
  active('UA', {
    officialName: 'Міжфракційне депутатське об’єднання «За демократичну Білорусь»',
    officialNameLanguage: 'uk',
    legalForm: 'intergroup',
    foundedOn: '2020-07',
    chambers: ['UA'],
    sources: [source.ukrainianGroup, source.ukrainianChair],
  }),
  active('GB', {
    legalForm: 'appg',
    foundedOn: '2025-03-20',
    term: 'GB-2024',
    predecessor: 'GB-before-2024',
    sources: [source.britishGroup],
  }),
  asInvited(
    'US',
    'active',
    l(
      'Friends of Belarus caucus in the United States House of Representatives',
      'Caucus « Amis du Bélarus » de la Chambre des représentants des États-Unis',
      'Кокус Палаты прадстаўнікоў ЗША «Сябры Беларусі»',
    ),
    {
      officialName: 'Congressional Friends of Belarus Caucus',
      officialNameLanguage: 'en',
      legalForm: 'caucus',
      foundedOn: '2021',
      chambers: ['US-lower'],
      sources: [source.americanHouseCaucus, source.americanHouseLaunch],
    },
  ),
  forming('AL'),
  forming('XK', { sources: [source.kosovarGroup] }),
  forming('BG'),
]
