import { type Localized, type SeedRecord, l } from '../record.ts'
import { organizationId } from './organizations.ts'
import { type GroupKey, groupId } from './parliamentary-groups.ts'
import { personId } from './people.ts'
import * as source from './sources.ts'

type Role = 'chair' | 'coChair' | 'viceChair' | 'head' | 'coordinator' | 'moderator' | 'coreMember' | 'member'

type Known = {
  roleLabel?: Localized<string>
  onBehalfOf?: string
  startDate?: string
  endDate?: string
  endReason?: 'mandateEnded' | 'resigned' | 'replaced' | 'died'
}

/** A role in a group. Dates that no source gives are left out: no end date means that none was found. */
const inGroup = (
  person: string,
  group: GroupKey,
  role: Role,
  known: Known,
  ...sources: source.Source[]
): SeedRecord => ({
  collection: 'memberships',
  key: `${person}-${group}`,
  data: { person: personId(person), group: groupId(group), role, ...known, ...source.verified(...sources) },
})

const untilTheTermEnded = { endDate: '2025-03-25', endReason: 'mandateEnded' } as const

const inGroups: SeedRecord[] = [
  inGroup('benjamin-haddad', 'FR', 'viceChair', { startDate: '2023' }, source.frenchStudyGroup),
  inGroup(
    'michael-weber',
    'FR-upper',
    'chair',
    { onBehalfOf: 'Socialiste, écologiste et républicain' },
    source.frenchSenateGroup,
  ),
  inGroup(
    'charles-guene',
    'FR-upper',
    'chair',
    { onBehalfOf: 'Les Républicains', endReason: 'replaced' },
    source.frenchSenateGroup,
    source.frenchSenateBureau,
  ),
  inGroup(
    'johannes-schraps',
    'DE-20',
    'coreMember',
    { onBehalfOf: 'SPD', ...untilTheTermEnded },
    source.berlinReport,
    source.newBundestag,
  ),
  inGroup(
    'robin-wagener',
    'DE-20',
    'coreMember',
    { onBehalfOf: 'Bündnis 90/Die Grünen', ...untilTheTermEnded },
    source.berlinReport,
    source.newBundestag,
  ),
  inGroup(
    'aniko-glogowski-merten',
    'DE-20',
    'coreMember',
    { onBehalfOf: 'FDP', ...untilTheTermEnded },
    source.berlinReport,
    source.newBundestag,
  ),
  inGroup(
    'knut-abraham',
    'DE-20',
    'coreMember',
    { onBehalfOf: 'CDU', ...untilTheTermEnded },
    source.berlinReport,
    source.newBundestag,
  ),
  inGroup(
    'lia-quartapelle',
    'IT',
    'coordinator',
    { onBehalfOf: 'Partito Democratico' },
    source.romePress,
    source.italianChairs,
  ),
  inGroup('filippo-sensi', 'IT', 'coordinator', {}, source.romePress, source.italianChairs),
  inGroup(
    'michal-szczerba',
    'PL',
    'chair',
    {
      onBehalfOf: 'Koalicja Obywatelska',
      startDate: '2024-03-07',
      endDate: '2024-06',
      endReason: 'mandateEnded',
    },
    source.polishTeam,
    source.polishMandates,
  ),
  inGroup(
    'bogdan-borusewicz',
    'PL',
    'viceChair',
    { onBehalfOf: 'Koalicja Obywatelska', startDate: '2024-03-07' },
    source.polishTeam,
  ),
  inGroup(
    'michal-kaminski',
    'PL',
    'viceChair',
    { onBehalfOf: 'Polskie Stronnictwo Ludowe', startDate: '2024-03-07' },
    source.polishTeam,
  ),
  inGroup('robert-tyszkiewicz', 'PL-9', 'head', { onBehalfOf: 'Platforma Obywatelska' }, source.polishTeam),
  inGroup(
    'wendy-morton',
    'GB',
    'chair',
    { onBehalfOf: 'Conservative Party', startDate: '2025-03-20' },
    source.britishGroup,
  ),
  inGroup(
    'tony-lloyd',
    'GB-before-2024',
    'chair',
    { onBehalfOf: 'Labour Party', endDate: '2024-01', endReason: 'died' },
    source.britishGroup,
  ),
  inGroup('bill-keating', 'US', 'member', { onBehalfOf: 'Democratic Party' }, source.americanHouseCaucus),
  inGroup('marcy-kaptur', 'US', 'member', { onBehalfOf: 'Democratic Party' }, source.americanHouseCaucus),
  inGroup('chris-smith', 'US', 'member', { onBehalfOf: 'Republican Party' }, source.americanHouseCaucus),
  inGroup('joe-wilson', 'US', 'member', { onBehalfOf: 'Republican Party' }, source.americanHouseCaucus),
  inGroup(
    'roger-wicker',
    'US-upper',
    'coChair',
    { onBehalfOf: 'Republican Party', startDate: '2021-08-06' },
    source.americanSenateCaucus,
  ),
  inGroup(
    'jeanne-shaheen',
    'US-upper',
    'coChair',
    { onBehalfOf: 'Democratic Party', startDate: '2021-08-06' },
    source.americanSenateCaucus,
  ),
  inGroup('marina-morozova', 'MD', 'head', { startDate: '2022-10-20' }, source.moldovanGroup),
  inGroup('mihai-popsoi', 'MD', 'member', { startDate: '2022-10-20' }, source.moldovanGroup),
  inGroup('doina-gherman', 'MD', 'member', { startDate: '2022-10-20' }, source.moldovanGroup),
  inGroup(
    'egidijus-vareikis',
    'LT-2013',
    'moderator',
    {
      roleLabel: l(
        'Moderator: the group has no chair by rule',
        'Modérateur : le groupe n’a pas de président, c’est sa règle',
        'Мадэратар: старшыні ў такой групы паводле правіл няма',
      ),
      startDate: '2013',
    },
    source.lithuanianGroup,
  ),
  inGroup(
    'oleksiy-honcharenko',
    'UA',
    'head',
    { onBehalfOf: 'Європейська солідарність', startDate: '2020' },
    source.ukrainianGroup,
    source.ukrainianChair,
  ),
  inGroup('andres-herkel', 'EE-2006', 'chair', { startDate: '2006-03-13' }, source.estonianAssociation),
  inGroup(
    'kristiina-ojuland',
    'EE-2006',
    'viceChair',
    { startDate: '2006-03-13' },
    source.estonianAssociation,
  ),
  inGroup(
    'vladimir-velman',
    'EE-2006',
    'chair',
    { endDate: '2006-03-13', endReason: 'resigned' },
    source.estonianAssociation,
  ),
  inGroup('michel-de-maegd', 'BE', 'member', { startDate: '2022-06-20' }, source.belgianGroup),
  inGroup('georges-dallemagne', 'BE', 'member', { startDate: '2022-06-20' }, source.belgianGroup),
  inGroup('samuel-cogolati', 'BE', 'member', { startDate: '2022-06-20' }, source.belgianGroup),
]

export const memberships: SeedRecord[] = [
  ...inGroups,
  {
    collection: 'memberships',
    key: 'frederic-petit-french-group',
    data: {
      person: personId('frederic-petit'),
      group: groupId('FR'),
      role: 'chair',
      roleLabel: l(
        'Head of the Study group on international vocation of Belarus at the French National Assembly',
        'Président du groupe d’études à vocation internationale sur le Bélarus à l’Assemblée nationale',
        'Старшыня даследчай групы міжнароднай скіраванасці па Беларусі ў Нацыянальным сходзе Францыі',
      ),
      ...source.verified(source.invitation, source.frenchStudyGroup),
    },
  },
  {
    collection: 'memberships',
    key: 'anatol-liabedzka-alliance',
    data: {
      person: personId('anatol-liabedzka'),
      organization: organizationId('alliance'),
      role: 'coordinator',
      roleLabel: l(
        'Coordinator on Belarusian side',
        'Coordinateur du côté bélarusse',
        'Каардынатар з беларускага боку',
      ),
      ...source.verified(source.invitation),
    },
  },
  {
    collection: 'memberships',
    key: 'anatol-liabedzka-office',
    data: {
      person: personId('anatol-liabedzka'),
      organization: organizationId('office'),
      role: 'representative',
      roleLabel: l(
        'Representative of Sviatlana Tsikhanouskaya for Constitutional Reform and Parliamentary Cooperation',
        'Représentant de Sviatlana Tsikhanouskaya pour la réforme constitutionnelle et la coopération parlementaire',
        'Прадстаўнік Святланы Ціханоўскай па пытаннях канстытуцыйнай рэформы і парламенцкага супрацоўніцтва',
      ),
      ...source.verified(source.invitation),
    },
  },
  {
    collection: 'memberships',
    key: 'sviatlana-tsikhanouskaya-office',
    data: {
      person: personId('sviatlana-tsikhanouskaya'),
      organization: organizationId('office'),
      role: 'head',
      roleLabel: l(
        'President-elect of Belarus',
        'Présidente élue du Bélarus',
        'Абраная прэзідэнтка Беларусі',
      ),
      ...source.verified(source.invitation),
    },
  },
  {
    collection: 'memberships',
    key: 'artsiom-brukhan-coordination-council',
    data: {
      person: personId('artsiom-brukhan'),
      organization: organizationId('coordination-council'),
      role: 'representative',
      roleLabel: l(
        'Spokesperson for the Coordination Council',
        'Porte-parole du Conseil de coordination',
        'Прэс-сакратар Каардынацыйнай рады',
      ),
      ...source.verified(source.parisProgramme),
    },
  },
]
