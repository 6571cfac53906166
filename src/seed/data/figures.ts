import { type Localized, type SeedRecord, l } from '../record.ts'
import { declarationId } from './declarations.ts'
import { meetingId } from './meetings.ts'
import { type Source, invitation, romePress } from './sources.ts'

const figure = (
  key: string,
  value: number,
  asOf: string,
  source: Source,
  text: { label: Localized<string>; unit: Localized<string>; countingRule: Localized<string> },
  about: { meeting?: string; declaration?: string } = {},
): SeedRecord => ({ collection: 'figures', key, data: { key, value, asOf, source, ...text, ...about } })

const countriesUnit = l('countries', 'pays', 'краіны')
const parliamentariansUnit = l('parliamentarians', 'parlementaires', 'парламентарыі')

/** Invitation and press disagree about Rome: both claims stand beside each other, and neither supersedes the other. */
export const figures: SeedRecord[] = [
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
    { meeting: meetingId('rome-2025') },
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
    { meeting: meetingId('rome-2025') },
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
    { meeting: meetingId('rome-2025'), declaration: declarationId('rome-2025') },
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
    { meeting: meetingId('rome-2025') },
  ),
]
