import { type Localized, type SeedRecord, idOf, l } from '../record.ts'
import { chamberId } from './chambers.ts'
import { documentId } from './documents.ts'
import { type LegislatureCode, legislatureId } from './legislatures.ts'
import { organizationId } from './organizations.ts'
import { groupId } from './parliamentary-groups.ts'
import { personId } from './people.ts'
import { solidarityDays } from './solidarity-days.ts'
import * as source from './sources.ts'

export const actionId = (key: string): string => idOf('parliamentary-actions', key)

type Texts = { title: Localized<string>; summary: Localized<string> }

const action = (
  key: string,
  texts: Texts,
  data: Record<string, unknown>,
  ...sources: source.Source[]
): SeedRecord => ({
  collection: 'parliamentary-actions',
  key,
  data: { ...texts, ...data, ...source.verified(...sources) },
})

const inParliament = (code: LegislatureCode) => ({ legislature: legislatureId(code) })

const resolutions: SeedRecord[] = [
  action(
    'bundestag-2020-11-04',
    {
      title: l(
        'Bundestag resolution of 4 November 2020: political prisoners, new elections, civil society',
        'Résolution du Bundestag du 4 novembre 2020 : prisonniers politiques, nouvelles élections, société civile',
        'Рэзалюцыя бундэстага ад 4 лістапада 2020 года: палітвязні, новыя выбары, грамадзянская супольнасць',
      ),
      summary: l(
        'A joint motion of CDU/CSU, SPD and Greens, adopted with the votes of the FDP. It does not accept the result of the elections of 9 August 2020 and asks for the release of all political prisoners and for new elections observed by the OSCE.',
        'Motion commune de la CDU/CSU, du SPD et des Verts, adoptée avec les voix du FDP. Elle ne reconnaît pas le résultat des élections du 9 août 2020 et demande la libération de tous les prisonniers politiques ainsi que de nouvelles élections observées par l’OSCE.',
        'Супольны праект ХДС/ХСС, СДПГ і «Зялёных», прыняты таксама галасамі СвДП. Ён не прызнае вынікаў выбараў 9 жніўня 2020 года, патрабуе вызваліць усіх палітвязняў і правесці новыя выбары пад назіраннем АБСЕ.',
      ),
    },
    {
      actionType: 'resolution',
      themes: ['politicalPrisoners', 'elections', 'sanctions', 'rights'],
      officialTitle:
        'Belarus – Politische Gefangene freilassen, freie und faire Neuwahlen ermöglichen, Zivilgesellschaft stärken und Verfassungsreform initiieren',
      officialTitleLanguage: 'de',
      ...inParliament('DE'),
      chamber: chamberId('DE-lower'),
      date: '2020-11-04',
      stages: [
        { stage: 'debated', date: '2020-11-04' },
        { stage: 'adopted', date: '2020-11-04' },
      ],
      vote: { result: 'adopted' },
      identifier: '19/23943',
      url: 'https://www.bundestag.de/dokumente/textarchiv/2020/kw45-de-weissrussland-802444',
    },
    source.bundestag2020,
  ),
  action(
    'national-assembly-2022-01-17',
    {
      title: l(
        'Resolution of the French National Assembly of 17 January 2022',
        'Résolution de l’Assemblée nationale du 17 janvier 2022',
        'Рэзалюцыя Нацыянальнага сходу Францыі ад 17 студзеня 2022 года',
      ),
      summary: l(
        'On the motion of Frédéric Petit the Assembly condemns the illegitimate regime, asks for the release of political prisoners and for new elections under the OSCE, and envisages a study group with democratic Belarus.',
        'Sur proposition de Frédéric Petit, l’Assemblée condamne le régime illégitime, demande la libération des prisonniers politiques et de nouvelles élections sous l’égide de l’OSCE, et envisage un groupe d’études avec le Bélarus démocratique.',
        'Па прапанове Фрэдэрыка Пеці сход асудзіў нелегітымны рэжым, запатрабаваў вызваліць палітвязняў і правесці новыя выбары пад эгідай АБСЕ, а таксама прадугледзеў даследчую групу з дэмакратычнай Беларуссю.',
      ),
    },
    {
      actionType: 'resolution',
      themes: ['politicalPrisoners', 'elections', 'recognition', 'rights'],
      officialTitle:
        'Proposition de résolution invitant l’Assemblée nationale à condamner solennellement le régime illégitime d’Alexandre Loukachenko',
      officialTitleLanguage: 'fr',
      ...inParliament('FR'),
      chamber: chamberId('FR-lower'),
      people: [personId('frederic-petit')],
      date: '2022-01-17',
      stages: [
        { stage: 'tabled', date: '2021-12-03' },
        {
          stage: 'adopted',
          date: '2022-01-17',
          note: l(
            'The mover calls the vote unanimous; LCP reports 34 votes for, none against, and that the Communist members abstained.',
            'L’auteur parle d’un vote à l’unanimité ; LCP rapporte 34 voix pour, aucune contre, et l’abstention des députés communistes.',
            'Аўтар кажа пра аднагалосны вынік; LCP паведамляе пра 34 галасы за, ніводнага супраць, камуністы ўстрымаліся.',
          ),
        },
      ],
      vote: { result: 'unanimous', for: 34, against: 0 },
      identifier: '4765',
      url: 'https://www.assemblee-nationale.fr/dyn/opendata/PNREANR5L15B4765.html',
    },
    source.frenchResolution,
    source.frenchMotion,
    source.frenchVote,
  ),
  action(
    'italian-committee-2023-09-06',
    {
      title: l(
        'Resolution of the Foreign Affairs Committee of the Italian Chamber, 6 September 2023',
        'Résolution de la commission des affaires étrangères de la Chambre italienne, 6 septembre 2023',
        'Рэзалюцыя камітэта па замежных справах Палаты дэпутатаў Італіі, 6 верасня 2023 года',
      ),
      summary: l(
        'Unanimous. It commits the government to press for the release of all political prisoners and to support the democratic opposition and those forced to leave.',
        'À l’unanimité. Elle engage le gouvernement à agir pour la libération de tous les prisonniers politiques et à soutenir l’opposition démocratique et les personnes contraintes à l’exil.',
        'Прынятая аднагалосна. Яна абавязвае ўрад дамагацца вызвалення ўсіх палітвязняў, падтрымліваць дэмакратычную апазіцыю і тых, хто мусіў выехаць.',
      ),
    },
    {
      actionType: 'resolution',
      themes: ['politicalPrisoners', 'exiles', 'security'],
      ...inParliament('IT'),
      chamber: chamberId('IT-lower'),
      people: [personId('laura-boldrini')],
      date: '2023-09-06',
      stages: [{ stage: 'adopted', date: '2023-09-06' }],
      vote: { result: 'unanimous' },
    },
    source.italianResolution,
  ),
  action(
    'bundestag-2023-11-08',
    {
      title: l(
        'Bundestag resolution of 8 November 2023: a democratic Belarus in the European family',
        'Résolution du Bundestag du 8 novembre 2023 : un Bélarus démocratique dans la famille européenne',
        'Рэзалюцыя бундэстага ад 8 лістапада 2023 года: дэмакратычная Беларусь у еўрапейскай сям’і',
      ),
      summary: l(
        'Adopted on the day after the Berlin conference with the votes of SPD, Greens and FDP; CDU/CSU and The Left abstained.',
        'Adoptée au lendemain de la conférence de Berlin avec les voix du SPD, des Verts et du FDP ; la CDU/CSU et La Gauche se sont abstenues.',
        'Прынятая на наступны дзень пасля берлінскай канферэнцыі галасамі СДПГ, «Зялёных» і СвДП; фракцыі ХДС/ХСС і «Левых» устрымаліся.',
      ),
    },
    {
      actionType: 'resolution',
      themes: ['politicalPrisoners', 'sanctions', 'elections', 'security', 'culture'],
      officialTitle: 'Für ein demokratisches Belarus in der europäischen Familie',
      officialTitleLanguage: 'de',
      ...inParliament('DE'),
      chamber: chamberId('DE-lower'),
      groups: [groupId('DE-20')],
      date: '2023-11-08',
      stages: [
        { stage: 'debated', date: '2023-11-08' },
        { stage: 'adopted', date: '2023-11-08' },
      ],
      vote: { result: 'adopted' },
      identifier: '20/9146',
      url: 'https://bundestag.de/dokumente/textarchiv/2023/kw04-de-belarus-930044',
    },
    source.bundestag2023,
    source.bundestagMotion,
  ),
  action(
    'pace-2024-01',
    {
      title: l(
        'Resolution of the Parliamentary Assembly of the Council of Europe, January 2024',
        'Résolution de l’Assemblée parlementaire du Conseil de l’Europe, janvier 2024',
        'Рэзалюцыя Парламенцкай асамблеі Савета Еўропы, студзень 2024 года',
      ),
      summary: l(
        'The Assembly stands by the people of Belarus and by its democratic forces, and will not recognize the parliamentary elections of February 2024.',
        'L’Assemblée soutient le peuple bélarusse et ses forces démocratiques et ne reconnaîtra pas les élections législatives de février 2024.',
        'Асамблея падтрымлівае беларускі народ і яго дэмакратычныя сілы і не прызнае парламенцкіх выбараў лютага 2024 года.',
      ),
    },
    {
      actionType: 'resolution',
      themes: ['politicalPrisoners', 'elections', 'recognition', 'rights'],
      organization: organizationId('pace'),
      date: '2024-01',
      stages: [{ stage: 'adopted', date: '2024-01' }],
      vote: { result: 'adopted' },
    },
    source.pace2024,
  ),
  action(
    'pace-2025-01',
    {
      title: l(
        'Resolution of PACE on free and fair elections in Belarus, January 2025',
        'Résolution de l’APCE sur des élections libres et équitables au Bélarus, janvier 2025',
        'Рэзалюцыя ПАСЕ аб свабодных і справядлівых выбарах у Беларусі, студзень 2025 года',
      ),
      summary: l(
        'After an urgent debate the Assembly finds no grounds for recognizing the legitimacy of Aliaksandr Lukashenka and asks the member states to support the democratic forces.',
        'Après un débat d’urgence, l’Assemblée ne voit aucune raison de reconnaître la légitimité d’Aliaksandr Loukachenka et demande aux États membres de soutenir les forces démocratiques.',
        'Пасля тэрміновых дэбатаў асамблея не знайшла падстаў прызнаваць легітымнасць Аляксандра Лукашэнкі і заклікала дзяржавы – удзельніцы Савета Еўропы падтрымаць дэмакратычныя сілы.',
      ),
    },
    {
      actionType: 'resolution',
      themes: ['elections', 'recognition', 'politicalPrisoners', 'sanctions', 'exiles'],
      officialTitle: 'The urgent need for free and fair elections in Belarus',
      officialTitleLanguage: 'en',
      organization: organizationId('pace'),
      people: [personId('ryszard-petru')],
      date: '2025-01',
      stages: [
        { stage: 'committee', date: '2025-01-28' },
        { stage: 'adopted', date: '2025-01' },
      ],
      vote: { result: 'unanimous', for: 79 },
      documents: [documentId('pace-doc-16105')],
    },
    source.pace2025,
    source.paceReport,
    source.paceVote,
  ),
  action(
    'european-parliament-2025-10-22',
    {
      title: l(
        'Resolution of the European Parliament of 22 October 2025',
        'Résolution du Parlement européen du 22 octobre 2025',
        'Рэзалюцыя Еўрапейскага парламента ад 22 кастрычніка 2025 года',
      ),
      summary: l(
        'The European Parliament confirms its support for the democratic forces of Belarus, asks for the release of all political prisoners and for new free elections under international observation. 458 votes for, 18 against, 84 abstentions.',
        'Le Parlement européen confirme son soutien aux forces démocratiques du Bélarus et demande la libération de tous les prisonniers politiques et de nouvelles élections libres sous observation internationale. 458 voix pour, 18 contre, 84 abstentions.',
        'Еўрапейскі парламент пацвердзіў падтрымку дэмакратычных сіл Беларусі, запатрабаваў вызваліць усіх палітвязняў і правесці новыя свабодныя выбары пад міжнародным назіраннем. 458 галасоў за, 18 супраць, 84 устрымаліся.',
      ),
    },
    {
      actionType: 'resolution',
      themes: ['politicalPrisoners', 'elections', 'recognition', 'sanctions', 'exiles', 'visas'],
      officialTitle: 'The situation in Belarus, five years after the fraudulent presidential elections',
      officialTitleLanguage: 'en',
      ...inParliament('EP'),
      chamber: chamberId('EP'),
      date: '2025-10-22',
      stages: [
        { stage: 'tabled', date: '2025-10-15' },
        { stage: 'adopted', date: '2025-10-22' },
      ],
      vote: { result: 'adopted', for: 458, against: 18, abstain: 84 },
      identifier: '2025/2900(RSP)',
      url: 'https://www.europarl.europa.eu/doceo/document/B-10-2025-0455_EN.html',
    },
    source.europeanResolution,
    source.europeanMotion,
  ),
]

const hearings: SeedRecord[] = [
  action(
    'oireachtas-2021-07-15',
    {
      title: l(
        'Hearing of Sviatlana Tsikhanouskaya in the Irish Parliament',
        'Audition de Sviatlana Tsikhanouskaya au Parlement irlandais',
        'Слуханні з удзелам Святланы Ціханоўскай у парламенце Ірландыі',
      ),
      summary: l(
        'The Joint Committee on Foreign Affairs and Defence discusses the situation in Belarus with its guest.',
        'La commission mixte des affaires étrangères et de la défense débat avec son invitée de la situation au Bélarus.',
        'Аб’яднаны камітэт па замежных справах і абароне абмяркоўвае з госцяй становішча ў Беларусі.',
      ),
    },
    {
      actionType: 'hearing',
      themes: ['politicalPrisoners', 'rights'],
      officialTitle: 'Situation in Belarus: Discussion with Ms Sviatlana Tsikhanouskaya',
      officialTitleLanguage: 'en',
      ...inParliament('IE'),
      people: [personId('sviatlana-tsikhanouskaya')],
      date: '2021-07-15',
      stages: [{ stage: 'held', date: '2021-07-15' }],
      url: 'https://www.kildarestreet.com/committees/?id=2021-07-15a.285',
    },
    source.irishHearing,
  ),
  action(
    'italian-senate-2023-07-05',
    {
      title: l(
        'Hearing of Sviatlana Tsikhanouskaya in the Italian Senate',
        'Audition de Sviatlana Tsikhanouskaya au Sénat italien',
        'Слуханні з удзелам Святланы Ціханоўскай у Сенаце Італіі',
      ),
      summary: l(
        'A joint hearing of the committees for foreign affairs and for European policies, on the eve of the relaunch of the intergroup.',
        'Audition conjointe des commissions des affaires étrangères et des politiques européennes, à la veille de la relance de l’intergroupe.',
        'Сумесныя слуханні камітэтаў па замежных справах і па палітыцы ЕС напярэдадні аднаўлення міжфракцыйнай групы.',
      ),
    },
    {
      actionType: 'hearing',
      themes: ['politicalPrisoners', 'culture', 'rights'],
      ...inParliament('IT'),
      chamber: chamberId('IT-upper'),
      people: [personId('sviatlana-tsikhanouskaya')],
      date: '2023-07-05',
      stages: [{ stage: 'held', date: '2023-07-05' }],
    },
    source.italianHearing,
  ),
]

const words: SeedRecord[] = [
  action(
    'statement-on-troops-2022',
    {
      title: l(
        'Joint statement of parliamentarians on Russian troops in Belarus',
        'Déclaration commune de parlementaires sur les troupes russes au Bélarus',
        'Супольная заява парламентарыяў пра расійскія войскі ў Беларусі',
      ),
      summary: l(
        'Members of the parliaments of the United States, the European Union, Germany, the Baltic states, Ireland, Belgium, Poland and Ukraine sign it at the initiative of the groups’ association, before the Alliance is founded.',
        'Des membres des parlements des États-Unis, de l’Union européenne, d’Allemagne, des pays baltes, d’Irlande, de Belgique, de Pologne et d’Ukraine la signent à l’initiative de l’association des groupes, avant la fondation de l’Alliance.',
        'Яе падпісалі дэпутаты парламентаў ЗША, Еўрапейскага саюза, Германіі, краін Балтыі, Ірландыі, Бельгіі, Польшчы і Украіны па ініцыятыве аб’яднання груп, яшчэ да заснавання Альянсу.',
      ),
    },
    { actionType: 'statement', themes: ['security'], date: '2022' },
    source.troopsStatement,
  ),
  action(
    'french-letter-2024-02-22',
    {
      title: l(
        'Letter to the French Minister for Europe and Foreign Affairs, 22 February 2024',
        'Lettre au ministre français de l’Europe et des affaires étrangères, 22 février 2024',
        'Ліст міністру Еўропы і замежных спраў Францыі, 22 лютага 2024 года',
      ),
      summary: l(
        'Frédéric Petit, the presidents of the committees for foreign affairs and for defence and other deputies ask that France not recognize the parliamentary elections of 25 February.',
        'Frédéric Petit, les présidents des commissions des affaires étrangères et de la défense et d’autres députés demandent que la France ne reconnaisse pas les élections législatives du 25 février.',
        'Фрэдэрык Пеці, старшыні камітэтаў па замежных справах і па абароне і іншыя дэпутаты просяць, каб Францыя не прызнавала парламенцкіх выбараў 25 лютага.',
      ),
    },
    {
      actionType: 'letter',
      themes: ['elections', 'recognition'],
      ...inParliament('FR'),
      chamber: chamberId('FR-lower'),
      groups: [groupId('FR')],
      people: [personId('frederic-petit')],
      date: '2024-02-22',
    },
    source.frenchLetter,
  ),
  action(
    'committee-chairs-2024-12',
    {
      title: l(
        'Joint statement of the committee chairs of seven parliaments',
        'Déclaration commune des présidents de commission de sept parlements',
        'Супольная заява старшынь камітэтаў сямі парламентаў',
      ),
      summary: l(
        'Those who sign do so as chairs of their committees, not for their parliaments.',
        'Les signataires s’expriment en tant que présidents de leur commission, non au nom de leur parlement.',
        'Тыя, хто падпісаў, зрабілі гэта як старшыні сваіх камітэтаў, а не ад імя парламентаў.',
      ),
    },
    { actionType: 'statement', themes: ['elections', 'recognition'], date: '2024-12' },
    source.committeeChairs,
  ),
  action(
    'moldovan-statement-2025-01',
    {
      title: l(
        'Statement of the Moldovan group on the elections of 26 January 2025',
        'Déclaration du groupe moldave sur les élections du 26 janvier 2025',
        'Заява малдаўскай групы пра выбары 26 студзеня 2025 года',
      ),
      summary: l(
        'The members of the group declare that they do not recognize the so-called presidential elections.',
        'Les membres du groupe déclarent ne pas reconnaître les soi-disant élections présidentielles.',
        'Сябры групы заявілі, што не прызнаюць так званых прэзідэнцкіх выбараў.',
      ),
    },
    {
      actionType: 'statement',
      themes: ['elections', 'recognition'],
      ...inParliament('MD'),
      groups: [groupId('MD')],
      date: '2025',
    },
    source.moldovanStatement,
  ),
  action(
    'polish-refusal-2024-02',
    {
      title: l(
        'No Polish–Belarusian group with the regime’s parliament',
        'Pas de groupe polono-bélarusse avec le parlement du régime',
        'Польска-беларускай групы з парламентам рэжыму не будзе',
      ),
      summary: l(
        'In the tenth term of the Sejm the Polish group of the Inter-Parliamentary Union plans no bilateral group with Belarus.',
        'Sous la dixième législature de la Diète, le groupe polonais de l’Union interparlementaire ne prévoit pas de groupe bilatéral avec le Bélarus.',
        'У сейме дзясятага склікання польская група Міжпарламенцкага саюза не плануе двухбаковай групы з Беларуссю.',
      ),
    },
    {
      actionType: 'refusal',
      themes: ['recognition', 'security'],
      ...inParliament('PL'),
      date: '2024-02',
    },
    source.polishRefusal,
  ),
]

const creations: SeedRecord[] = [
  action(
    'ukraine-group-2020-07',
    {
      title: l(
        'An inter-factional association “For Democratic Belarus” in the Verkhovna Rada',
        'Une association interfactions « Pour un Bélarus démocratique » à la Verkhovna Rada',
        'Міжфракцыйнае аб’яднанне «За дэмакратычную Беларусь» у Вярхоўнай Радзе',
      ),
      summary: l(
        'Started before the presidential elections of August 2020.',
        'Lancée avant l’élection présidentielle d’août 2020.',
        'Створанае яшчэ да прэзідэнцкіх выбараў у жніўні 2020 года.',
      ),
    },
    {
      actionType: 'groupCreation',
      ...inParliament('UA'),
      groups: [groupId('UA')],
      people: [personId('oleksiy-honcharenko')],
      date: '2020-07',
    },
    source.ukrainianGroup,
  ),
  action(
    'us-senate-caucus-2021-08-06',
    {
      title: l(
        'Launch of the Free Belarus Caucus in the United States Senate',
        'Lancement du caucus « Bélarus libre » au Sénat des États-Unis',
        'Стварэнне кокуса «Свабодная Беларусь» у Сенаце ЗША',
      ),
      summary: l(
        'Senators of both parties found it three days before the first anniversary of the fraudulent elections.',
        'Des sénateurs des deux partis le fondent trois jours avant le premier anniversaire des élections frauduleuses.',
        'Яго заснавалі сенатары абедзвюх партый за тры дні да першых угодкаў сфальсіфікаваных выбараў.',
      ),
    },
    {
      actionType: 'groupCreation',
      ...inParliament('US'),
      chamber: chamberId('US-upper'),
      groups: [groupId('US-upper')],
      people: [personId('roger-wicker'), personId('jeanne-shaheen')],
      date: '2021-08-06',
    },
    source.americanSenateCaucus,
  ),
  action(
    'belgian-group-2022-06-20',
    {
      title: l(
        'Friends of Free Belarus founded in the Belgian Parliament',
        'Création des Amis du Bélarus libre au Parlement belge',
        'У парламенце Бельгіі заснавана група «Сябры свабоднай Беларусі»',
      ),
      summary: l(
        'Deputies of several parties agree on four aims: help for prisoners, advocacy, internships, advice on laws.',
        'Des députés de plusieurs partis conviennent de quatre buts : aide aux prisonniers, plaidoyer, stages, conseils sur les lois.',
        'Дэпутаты некалькіх партый дамовіліся пра чатыры мэты: дапамога зняволеным, адвакацыя, стажыроўкі, парады наконт законаў.',
      ),
    },
    {
      actionType: 'groupCreation',
      themes: ['politicalPrisoners', 'constitution'],
      ...inParliament('BE'),
      groups: [groupId('BE')],
      people: [personId('michel-de-maegd'), personId('georges-dallemagne'), personId('samuel-cogolati')],
      date: '2022-06-20',
    },
    source.belgianGroup,
  ),
  action(
    'moldovan-vote-2022-10-20',
    {
      title: l(
        'The Parliament of Moldova votes to establish the group “For a Democratic Belarus”',
        'Le Parlement de Moldova vote la création du groupe « Pour un Bélarus démocratique »',
        'Парламент Малдовы прагаласаваў за стварэнне групы «За дэмакратычную Беларусь»',
      ),
      summary: l(
        'A plenary vote after an hour and a half of debate; Communist and Socialist members left the hall.',
        'Vote en séance plénière après une heure et demie de débat ; communistes et socialistes ont quitté la salle.',
        'Пленарнае галасаванне пасля паўтары гадзіны дэбатаў; камуністы і сацыялісты выйшлі з залы.',
      ),
    },
    {
      actionType: 'groupCreation',
      ...inParliament('MD'),
      chamber: chamberId('MD'),
      groups: [groupId('MD')],
      date: '2022-10-20',
      stages: [
        { stage: 'debated', date: '2022-10-20' },
        { stage: 'adopted', date: '2022-10-20' },
      ],
      vote: { result: 'adopted' },
    },
    source.moldovanGroup,
  ),
  action(
    'portuguese-group-2023-11-13',
    {
      title: l(
        'A group of friends of Belarus announced in the Portuguese Parliament',
        'Un groupe des amis du Bélarus annoncé au Parlement portugais',
        'У парламенце Партугаліі абвясцілі пра групу сяброў Беларусі',
      ),
      summary: l(
        'Announced during the visit of Sviatlana Tsikhanouskaya, a week after the Berlin conference.',
        'Annoncé pendant la visite de Sviatlana Tsikhanouskaya, une semaine après la conférence de Berlin.',
        'Пра групу абвясцілі падчас візіту Святланы Ціханоўскай, праз тыдзень пасля берлінскай канферэнцыі.',
      ),
    },
    { actionType: 'groupCreation', ...inParliament('PT'), groups: [groupId('PT')], date: '2023-11-13' },
    source.portugueseGroup,
  ),
  action(
    'british-group-2025-03-20',
    {
      title: l(
        'All-party group “For Democratic Belarus” created in the United Kingdom Parliament',
        'Création du groupe multipartite « Pour un Bélarus démocratique » au Parlement du Royaume-Uni',
        'У парламенце Вялікабрытаніі створана ўсепартыйная група «За дэмакратычную Беларусь»',
      ),
      summary: l(
        'After the elections of July 2024 the group forms anew, headed by Wendy Morton.',
        'Après les élections de juillet 2024, le groupe se reforme sous la présidence de Wendy Morton.',
        'Пасля выбараў у ліпені 2024 года група ўтварылася нанава; яе ўзначаліла Уэндзі Мортан.',
      ),
    },
    {
      actionType: 'groupCreation',
      ...inParliament('GB'),
      groups: [groupId('GB')],
      people: [personId('wendy-morton')],
      date: '2025-03-20',
    },
    source.britishGroup,
  ),
]

const solidarity: SeedRecord[] = [
  action(
    'french-senate-godparenthoods-2023-03-21',
    {
      title: l(
        '25 members of the French Senate take on godparenthoods',
        '25 membres du Sénat français acceptent un parrainage',
        '25 сенатараў Францыі ўзялі хроснае апякунства',
      ),
      summary: l(
        'A conference of the friendship group, as part of the campaign of Libereco. Who stands by whom is not repeated here.',
        'Conférence du groupe d’amitié, dans le cadre de la campagne de Libereco. Les binômes ne sont pas repris ici.',
        'Канферэнцыя групы сяброўства ў межах кампаніі Libereco. Хто каго апякуе, тут не паўтараецца.',
      ),
    },
    {
      actionType: 'godparenthoodBatch',
      themes: ['politicalPrisoners'],
      ...inParliament('FR'),
      chamber: chamberId('FR-upper'),
      groups: [groupId('FR-upper')],
      date: '2023-03-21',
      stages: [{ stage: 'held', date: '2023-03-21' }],
    },
    source.frenchGodparents,
  ),
  action(
    'polish-exhibition-2023-03-23',
    {
      title: l(
        'Exhibition “Imprisoned for Being Polish” in the Sejm',
        'Exposition « Emprisonnés pour leur polonité » à la Diète de Pologne',
        'Выстава «Зняволеныя за польскасць» у сейме Польшчы',
      ),
      summary: l(
        'Opened on the anniversary of the arrest of leaders of the Polish minority in Belarus.',
        'Inaugurée à l’anniversaire de l’arrestation de responsables de la minorité polonaise du Bélarus.',
        'Адкрытая ў гадавіну арышту лідараў польскай меншасці ў Беларусі.',
      ),
    },
    {
      actionType: 'exhibition',
      themes: ['politicalPrisoners', 'culture'],
      officialTitle: 'Uwięzieni za Polskość',
      officialTitleLanguage: 'pl',
      ...inParliament('PL'),
      chamber: chamberId('PL-lower'),
      date: '2023-03-23',
      stages: [{ stage: 'held', date: '2023-03-23' }],
    },
    source.polishRefusal,
  ),
  action(
    'seimas-freedom-day-2025-03-25',
    {
      title: l(
        'Freedom Day in the Seimas: the flag is raised and a special plenary held',
        'Jour de la liberté au Seimas : lever du drapeau et séance plénière spéciale',
        'Дзень Волі ў Сейме Літвы: узняцце сцяга і спецыяльнае пленарнае пасяджэнне',
      ),
      summary: l(
        'The white-red-white flag is raised near the Seimas; Sviatlana Tsikhanouskaya speaks to a special plenary session.',
        'Le drapeau blanc-rouge-blanc est hissé près du Seimas ; Sviatlana Tsikhanouskaya s’exprime devant une séance plénière spéciale.',
        'Каля Сейма ўзнялі бел-чырвона-белы сцяг; Святлана Ціханоўская выступіла на спецыяльным пленарным пасяджэнні.',
      ),
    },
    {
      actionType: 'solidarityDay',
      themes: ['politicalPrisoners', 'culture'],
      ...inParliament('LT'),
      chamber: chamberId('LT'),
      people: [personId('sviatlana-tsikhanouskaya')],
      date: '2025-03-25',
      stages: [{ stage: 'held', date: '2025-03-25' }],
    },
    source.seimasFreedomDay,
  ),
  action(
    'belgian-internships-2022',
    {
      title: l(
        'Internships for young Belarusians in the Belgian Parliament',
        'Stages pour de jeunes Bélarusses au Parlement belge',
        'Стажыроўкі для маладых беларусаў у парламенце Бельгіі',
      ),
      summary: l(
        'One of the four aims of the Belgian group. How many places there are is not known; interns are never named.',
        'L’un des quatre buts du groupe belge. Le nombre de places n’est pas connu ; les stagiaires ne sont jamais nommés.',
        'Адна з чатырох мэт бельгійскай групы. Колькі месцаў, невядома; імёнаў стажораў ніколі не называюць.',
      ),
    },
    {
      actionType: 'internship',
      themes: ['exiles'],
      ...inParliament('BE'),
      groups: [groupId('BE')],
      date: '2022-06-20',
    },
    source.belgianGroup,
  ),
  action(
    'constitution-advice',
    {
      title: l(
        'Advice on a future democratic constitution',
        'Conseil pour une future constitution démocratique',
        'Парады наконт будучай дэмакратычнай канстытуцыі',
      ),
      summary: l(
        'Experts of the Alliance advise Belarusian experts on drafting a future democratic constitution and complementary laws.',
        'Des experts de l’Alliance conseillent des experts bélarusses pour la rédaction d’une future constitution démocratique et des lois qui la complètent.',
        'Эксперты Альянсу кансультуюць беларускіх экспертаў пры распрацоўцы будучай дэмакратычнай канстытуцыі і законаў, якія яе дапаўняюць.',
      ),
    },
    {
      actionType: 'constitutionAdvice',
      themes: ['constitution'],
      organization: organizationId('alliance-experts'),
      people: [personId('anatol-liabedzka')],
    },
    source.invitation,
  ),
]

export const parliamentaryActions: SeedRecord[] = [
  ...resolutions,
  ...hearings,
  ...words,
  ...creations,
  ...solidarity,
  ...solidarityDays,
]
