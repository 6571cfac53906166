import { type Localized, type SeedRecord, idOf, l } from '../record.ts'
import { declarationId } from './declarations.ts'
import { meetingId } from './meetings.ts'
import { type GroupKey, groupId } from './parliamentary-groups.ts'
import * as sources from './sources.ts'
import { type Source, invitation, romePress, verifiedOn } from './sources.ts'

const figure = (
  key: string,
  value: number,
  asOf: string,
  source: Source,
  text: { label: Localized<string>; unit: Localized<string>; countingRule: Localized<string> },
  about: {
    meeting?: string
    declaration?: string
    group?: string
    figureStatus?: 'superseded' | 'disputed'
    supersededBy?: string
  } = {},
): SeedRecord => ({
  collection: 'figures',
  key,
  data: { key, value, asOf, source, ...text, verifiedAt: verifiedOn, ...about },
})

export const figureId = (key: string): string => idOf('figures', key)

const countriesUnit = l('countries', 'pays', 'краіны')
const parliamentariansUnit = l('parliamentarians', 'parlementaires', 'парламентарыі')

const prisonersUnit = l('people', 'personnes', 'чалавек')
const politiciansUnit = l('politicians', 'responsables politiques', 'палітыкі')
const membersUnit = l('members', 'membres', 'сяброў')

/** How many groups there are has been counted by different people at different times; none of them gives a list. */
const groupsSoFar = (
  key: string,
  value: number,
  asOf: string,
  source: Source,
  countingRule: Localized<string>,
): SeedRecord =>
  figure(
    key,
    value,
    asOf,
    source,
    {
      label: l(
        'Groups “For Democratic Belarus” that exist',
        'Groupes « Pour un Bélarus démocratique » existants',
        'Колькі існуе груп «За дэмакратычную Беларусь»',
      ),
      unit: l('groups', 'groupes', 'груп'),
      countingRule,
    },
    { figureStatus: 'disputed' },
  )

const groups: SeedRecord[] = [
  groupsSoFar(
    'groups-2023-07',
    20,
    '2023-07',
    sources.italianIntergroup,
    l(
      'National parliaments, as the Italian diaspora’s site wrote when the Italian group was relaunched.',
      'Parlements nationaux, d’après le site de la diaspora en Italie lors de la relance du groupe italien.',
      'Нацыянальныя парламенты, паводле сайта дыяспары ў Італіі ў дні аднаўлення італьянскай групы.',
    ),
  ),
  groupsSoFar(
    'groups-2023-11-06',
    22,
    '2023-11',
    sources.berlinSpeech,
    l(
      'Countries in which groups have been created, as said in the Berlin speech.',
      'Pays où des groupes ont été créés, d’après le discours de Berlin.',
      'Краіны, дзе створаны групы, паводле прамовы ў Берліне.',
    ),
  ),
  groupsSoFar(
    'groups-2023-11-13',
    23,
    '2023-11-13',
    sources.portugueseGroup,
    l(
      'Countries of the world, as reported when the Portuguese group was announced.',
      'Pays du monde, d’après l’annonce de la création du groupe portugais.',
      'Краіны свету, паводле паведамлення пра стварэнне партугальскай групы.',
    ),
  ),
  groupsSoFar(
    'groups-2025-03',
    24,
    '2025-03-04',
    sources.britishGroup,
    l(
      'Upper bound: Anatol Liabedzka speaks of 23 to 24 groups and says that elections change the number.',
      'Maximum : Anatol Liabedzka parle de 23 ou 24 groupes et précise que les élections en modifient le nombre.',
      'Верхняя мяжа: Анатоль Лябедзька кажа пра 23–24 групы і тлумачыць, што іх колькасць мяняецца пасля выбараў.',
    ),
  ),
]

const membersOf = (
  key: GroupKey,
  value: number,
  asOf: string,
  source: Source,
  countingRule: Localized<string>,
) =>
  figure(
    `members-${key}`,
    value,
    asOf,
    source,
    {
      label: l('Members of the group', 'Membres du groupe', 'Колькасць сяброў групы'),
      unit: membersUnit,
      countingRule,
    },
    { group: groupId(key) },
  )

const memberCounts: SeedRecord[] = [
  membersOf(
    'MD',
    20,
    '2022-10-20',
    sources.moldovanGroup,
    l(
      'Members at the creation of the group, as Anatol Liabedzka said.',
      'Membres à la création du groupe, d’après Anatol Liabedzka.',
      'Сябры групы ў дзень яе стварэння, паводле слоў Анатоля Лябедзькі.',
    ),
  ),
  membersOf(
    'EE-2006',
    50,
    '2006-03-13',
    sources.estonianAssociation,
    l(
      'All members after new ones joined, as the press service of the Riigikogu counted.',
      'Tous les membres après de nouvelles adhésions, d’après le service de presse du Riigikogu.',
      'Усе сябры пасля прыёму новых, паводле прэс-службы Рыйгікогу.',
    ),
  ),
  membersOf(
    'LT-2013',
    20,
    '2013',
    sources.lithuanianGroup,
    l(
      'Approximate: the moderator speaks of about twenty people.',
      'Approximatif : le modérateur parle d’une vingtaine de personnes.',
      'Прыблізна: мадэратар кажа пра парадку дваццаці чалавек.',
    ),
  ),
]

const berlinPresence: SeedRecord[] = [
  figure(
    'berlin-2023-in-person',
    13,
    '2023-11',
    sources.berlinSpeech,
    {
      label: l(
        'Countries whose parliamentarians came to Berlin in person',
        'Pays dont des parlementaires sont venus à Berlin',
        'Краіны, парламентарыі якіх прыехалі ў Берлін',
      ),
      unit: countriesUnit,
      countingRule: l(
        'Countries greeted in the speech. With the three online they make sixteen.',
        'Pays salués dans le discours. Avec les trois en ligne, cela fait seize.',
        'Краіны, названыя ў прамове. Разам з трыма анлайн іх шаснаццаць.',
      ),
    },
    { meeting: meetingId('berlin-2023') },
  ),
  figure(
    'berlin-2023-online',
    3,
    '2023-11',
    sources.berlinSpeech,
    {
      label: l(
        'Countries whose parliamentarians took part in Berlin online',
        'Pays dont des parlementaires ont participé en ligne à Berlin',
        'Краіны, парламентарыі якіх удзельнічалі ў берлінскай сустрэчы анлайн',
      ),
      unit: countriesUnit,
      countingRule: l(
        'Ireland, the United States and Ukraine.',
        'Irlande, États-Unis et Ukraine.',
        'Ірландыя, ЗША і Украіна.',
      ),
    },
    { meeting: meetingId('berlin-2023') },
  ),
]

const prisoners: SeedRecord[] = [
  figure(
    'prisoners-2025-12-total',
    1135,
    '2025-12-23',
    sources.prisonersIn2025,
    {
      label: l(
        'Political prisoners behind bars, total of the report',
        'Prisonniers politiques en détention, total du rapport',
        'Палітвязні за кратамі, агульная лічба справаздачы',
      ),
      unit: prisonersUnit,
      countingRule: l(
        'The total that Viasna gives. The men and women of the same report add up to one more.',
        'Le total donné par Viasna. Les hommes et les femmes du même rapport font une personne de plus.',
        'Агульная лічба «Вясны». Мужчын і жанчын у той жа справаздачы разам на аднаго чалавека больш.',
      ),
    },
    { figureStatus: 'disputed' },
  ),
  figure(
    'prisoners-2025-12-men-and-women',
    1136,
    '2025-12-23',
    sources.prisonersIn2025,
    {
      label: l(
        'Political prisoners behind bars, men and women added up',
        'Prisonniers politiques en détention, somme des hommes et des femmes',
        'Палітвязні за кратамі, сума мужчын і жанчын',
      ),
      unit: prisonersUnit,
      countingRule: l(
        '968 men and 168 women, counted by Viasna in the same report.',
        '968 hommes et 168 femmes, comptés par Viasna dans le même rapport.',
        '968 мужчын і 168 жанчын, як падлічыла «Вясна» для той жа справаздачы.',
      ),
    },
    { figureStatus: 'disputed' },
  ),
]

const godparents = (
  key: string,
  value: number,
  asOf: string,
  source: Source,
  countingRule: Localized<string>,
  supersededBy?: string,
): SeedRecord =>
  figure(
    key,
    value,
    asOf,
    source,
    {
      label: l(
        'Politicians who have taken on a godparenthood',
        'Responsables politiques ayant accepté un parrainage',
        'Палітыкі, якія ўзялі хроснае апякунства',
      ),
      unit: politiciansUnit,
      countingRule,
    },
    supersededBy ? { figureStatus: 'superseded', supersededBy: figureId(supersededBy) } : {},
  )

const campaign: SeedRecord[] = [
  godparents(
    'godparents-2025-09',
    560,
    '2025-09-30',
    sources.fiveYears,
    l(
      'Lower bound: Libereco writes “over 560 politicians from 24 countries”.',
      'Minimum : Libereco écrit « plus de 560 responsables politiques de 24 pays ».',
      'Ніжняя мяжа: Libereco піша «больш за 560 палітыкаў з 24 краін».',
    ),
  ),
  godparents(
    'godparents-2024-01',
    400,
    '2024-01-24',
    sources.scottishFirstMinister,
    l(
      'The First Minister of Scotland became the 400th.',
      'Le Premier ministre d’Écosse est devenu le 400e.',
      'Першы міністр Шатландыі стаў чатырохсотым.',
    ),
    'godparents-2025-09',
  ),
  godparents(
    'godparents-2020',
    125,
    '2020',
    sources.firstGodparents,
    l(
      'As listed by Libereco in the first year of the campaign.',
      'D’après la liste de Libereco, la première année de la campagne.',
      'Паводле спіса, які Libereco вяла ў першы год кампаніі.',
    ),
    'godparents-2024-01',
  ),
  figure('godparents-2023-french-senate', 25, '2023-03-21', sources.frenchGodparents, {
    label: l(
      'Members of the French Senate who took on a godparenthood on one day',
      'Membres du Sénat français ayant accepté un parrainage le même jour',
      'Сенатары Францыі, якія ўзялі хроснае апякунства ў адзін дзень',
    ),
    unit: l('senators', 'sénateurs', 'сенатараў'),
    countingRule: l(
      'As Libereco counted; the names are not repeated here.',
      'D’après Libereco ; les noms ne sont pas repris ici.',
      'Паводле падліку Libereco; імёны тут не паўтараюцца.',
    ),
  }),
]

/** Invitation and press disagree about Rome: both claims stand beside each other, and neither supersedes the other. */
export const figures: SeedRecord[] = [
  ...groups,
  ...memberCounts,
  ...berlinPresence,
  ...prisoners,
  ...campaign,
  figure('alliance-countries', 22, '2025', invitation, {
    label: l(
      'Countries whose national parliamentarians the Alliance brings together',
      'Pays dont l’Alliance réunit des parlementaires nationaux',
      'Краіны, нацыянальных парламентарыяў якіх аб’ядноўвае Альянс',
    ),
    unit: countriesUnit,
    countingRule: l(
      'Countries listed in the invitation. The European Parliament’s delegation and the groups being developed are not counted.',
      'Pays énumérés dans l’invitation. La délégation du Parlement européen et les groupes en cours de création ne sont pas comptés.',
      'Краіны, пералічаныя ў запрашэнні. Дэлегацыя Еўрапейскага парламента і групы, якія ствараюцца, не ўлічаныя.',
    ),
  }),
  figure('alliance-groups-being-developed', 3, '2025', invitation, {
    label: l(
      'Countries where a parliamentary group is being developed',
      'Pays où un groupe parlementaire est en cours de création',
      'Краіны, дзе ствараецца парламенцкая група',
    ),
    unit: countriesUnit,
    countingRule: l(
      'Countries named so in the invitation: Albania, Kosovo and Bulgaria.',
      'Pays cités à ce titre dans l’invitation : Albanie, Kosovo et Bulgarie.',
      'Краіны, названыя так у запрашэнні: Албанія, Косава і Балгарыя.',
    ),
  }),
  figure(
    'berlin-2023-national-parliaments',
    16,
    '2023-11',
    invitation,
    {
      label: l(
        'National parliaments whose MPs took part in the founding conference',
        'Parlements nationaux représentés à la conférence fondatrice',
        'Нацыянальныя парламенты, дэпутаты якіх узялі ўдзел ва ўстаноўчай канферэнцыі',
      ),
      unit: l('national parliaments', 'parlements nationaux', 'нацыянальныя парламенты'),
      countingRule: l(
        'The European Parliament also took part and is not counted.',
        'Le Parlement européen, également présent, n’est pas compté.',
        'Еўрапейскі парламент таксама ўдзельнічаў, але не ўлічаны.',
      ),
    },
    { meeting: meetingId('berlin-2023') },
  ),
  figure(
    'rome-2025-countries-invitation',
    27,
    '2025-03',
    invitation,
    {
      label: l(
        'Countries from which MPs gathered in Rome, according to the invitation to Paris',
        'Pays dont des parlementaires se sont réunis à Rome, selon l’invitation à Paris',
        'Краіны, дэпутаты з якіх сабраліся ў Рыме, паводле запрашэння ў Парыж',
      ),
      unit: countriesUnit,
      countingRule: l(
        'As stated in the invitation, which gives no list. The press counted otherwise.',
        'Selon l’invitation, qui ne donne pas de liste. La presse a compté autrement.',
        'Паводле запрашэння, у якім няма спісу. Прэса палічыла інакш.',
      ),
    },
    { meeting: meetingId('rome-2025'), figureStatus: 'disputed' },
  ),
  figure(
    'rome-2025-countries-press',
    17,
    '2025-03',
    romePress,
    {
      label: l(
        'European countries from which parliamentarians gathered in Rome, according to the press',
        'Pays européens dont des parlementaires se sont réunis à Rome, selon la presse',
        'Еўрапейскія краіны, парламентарыі з якіх сабраліся ў Рыме, паводле прэсы',
      ),
      unit: countriesUnit,
      countingRule: l(
        'European countries only, as reported by 9colonne. The invitation counted otherwise.',
        'Pays européens uniquement, d’après 9colonne. L’invitation a compté autrement.',
        'Толькі еўрапейскія краіны, паводле 9colonne. У запрашэнні палічана інакш.',
      ),
    },
    { meeting: meetingId('rome-2025'), figureStatus: 'disputed' },
  ),
  figure(
    'rome-2025-declaration-parliamentarians-invitation',
    30,
    '2025-03',
    invitation,
    {
      label: l(
        'Parliamentarians who made the joint commitment of the Rome Declaration, according to the invitation to Paris',
        'Parlementaires ayant pris l’engagement commun de la Déclaration de Rome, selon l’invitation à Paris',
        'Парламентарыі, якія ўзялі на сябе супольнае абавязацельства Рымскай дэкларацыі, паводле запрашэння ў Парыж',
      ),
      unit: parliamentariansUnit,
      countingRule: l(
        'As stated in the invitation, which gives no names.',
        'Selon l’invitation, qui ne donne pas de noms.',
        'Паводле запрашэння, у якім няма імёнаў.',
      ),
    },
    { meeting: meetingId('rome-2025'), declaration: declarationId('rome-2025'), figureStatus: 'disputed' },
  ),
  figure(
    'rome-2025-parliamentarians-press',
    40,
    '2025-03',
    romePress,
    {
      label: l(
        'Parliamentarians who gathered in Rome, according to the press',
        'Parlementaires réunis à Rome, selon la presse',
        'Парламентарыі, якія сабраліся ў Рыме, паводле прэсы',
      ),
      unit: parliamentariansUnit,
      countingRule: l(
        'Upper bound: 9colonne writes “almost 40”.',
        'Maximum : 9colonne écrit « près de 40 ».',
        'Верхняя мяжа: 9colonne піша «амаль 40».',
      ),
    },
    { meeting: meetingId('rome-2025'), figureStatus: 'disputed' },
  ),
]
