import { type SeedGlobal, l, rich } from '../record.ts'
import { markId } from './media.ts'
import { meetingId } from './meetings.ts'
import { organizationId } from './organizations.ts'

export const alliance: SeedGlobal = {
  global: 'alliance',
  data: {
    officialName: l(
      'International Parliamentary Alliance for Democratic Belarus',
      'Alliance parlementaire internationale pour un Bélarus démocratique',
      'Міжнародны парламенцкі альянс за дэмакратычную Беларусь',
    ),
    shortName: l('The Alliance', 'L’Alliance', 'Альянс'),
    nameVariants: [
      {
        name: 'International Parliamentary Alliance for Democratic Belarus',
        language: 'en',
        context: l(
          'In the letterhead of the invitation to the Paris meeting',
          'Dans l’en-tête de l’invitation à la réunion de Paris',
          'У шапцы запрашэння на парыжскую сустрэчу',
        ),
      },
      {
        name: 'Alliance of Parliamentary Groups “For Democratic Belarus”',
        language: 'en',
        context: l(
          'In the title and above the second signature of the invitation to the Paris meeting',
          'Dans le titre et dans la seconde signature de l’invitation à la réunion de Paris',
          'У загалоўку і ў другім подпісе запрашэння на парыжскую сустрэчу',
        ),
      },
      {
        name: 'Alliance of Groups "For Democratic Belarus"',
        language: 'en',
        context: l(
          'In the first sentence of the invitation to the Paris meeting',
          'Dans la première phrase de l’invitation à la réunion de Paris',
          'У першым сказе запрашэння на парыжскую сустрэчу',
        ),
      },
      {
        name: 'Alliance of Parliamentary Groups “For a Democratic Belarus”',
        language: 'en',
        context: l(
          'In the overview of the Alliance’s work in the invitation to the Paris meeting',
          'Dans la présentation des travaux de l’Alliance, dans l’invitation à la réunion de Paris',
          'У аглядзе працы Альянсу ў запрашэнні на парыжскую сустрэчу',
        ),
      },
    ],
    overview: l(
      rich([
        'The Alliance of Parliamentary Groups “For a Democratic Belarus” brings together the European Parliament’s Belarus delegation and national parliamentarians from 22 countries. Parliamentary groups are being developed in Albania, Kosovo and Bulgaria.',
        'Established in Berlin in November 2023, the Alliance has rapidly become a vital forum for supporting the Belarusian democratic movement. Its members keep Belarus on the international agenda, draft and promote parliamentary resolutions on human rights, and provide tangible solidarity. For example, national parliaments have championed laws to strengthen Belarusian civil society, taken symbolic “godparenthood” over political prisoners, as well as facilitated internships for Belarusian activists.',
        'The Alliance also works to prevent legal discrimination against Belarusians abroad and maintains contacts with Belarusian democratic forces in international organizations. In addition, Alliance experts advise Belarusian experts on drafting a future democratic constitution and complementary laws.',
      ]),
      rich([
        'L’Alliance des groupes parlementaires « Pour un Bélarus démocratique » réunit la délégation du Parlement européen pour le Bélarus et des parlementaires nationaux de 22 pays. Des groupes parlementaires sont en cours de création en Albanie, au Kosovo et en Bulgarie.',
        'Créée à Berlin en novembre 2023, l’Alliance est rapidement devenue un forum essentiel de soutien au mouvement démocratique bélarusse. Ses membres maintiennent le Bélarus à l’ordre du jour international, rédigent et promeuvent des résolutions parlementaires sur les droits humains et font preuve d’une solidarité concrète. Ainsi, des parlements nationaux ont défendu des lois destinées à renforcer la société civile bélarusse, accordé un « parrainage » symbolique à des prisonniers politiques et facilité des stages pour des militants bélarusses.',
        'L’Alliance œuvre aussi à prévenir les discriminations juridiques à l’encontre des Bélarusses à l’étranger et entretient des contacts avec les forces démocratiques bélarusses au sein d’organisations internationales. En outre, des experts de l’Alliance conseillent des experts bélarusses pour la rédaction d’une future constitution démocratique et des lois qui la complètent.',
      ]),
      rich([
        'Альянс парламенцкіх груп «За дэмакратычную Беларусь» аб’ядноўвае дэлегацыю Еўрапейскага парламента па сувязях з Беларуссю і нацыянальных парламентарыяў з 22 краін. Парламенцкія групы ствараюцца ў Албаніі, Косаве і Балгарыі.',
        'Створаны ў Берліне ў лістападзе 2023 года, Альянс хутка стаў надзвычай важнай пляцоўкай падтрымкі беларускага дэмакратычнага руху. Яго сябры не даюць Беларусі знікнуць з міжнароднага парадку дня, рыхтуюць і прасоўваюць парламенцкія рэзалюцыі аб правах чалавека і праяўляюць дзейсную салідарнасць. Напрыклад, нацыянальныя парламенты прасоўвалі законы, якія ўмацоўваюць беларускую грамадзянскую супольнасць, бралі сімвалічнае «хроснае апякунства» над палітычнымі зняволенымі, а таксама садзейнічалі стажыроўкам беларускіх актывістаў.',
        'Альянс таксама працуе над тым, каб не дапусціць прававой дыскрымінацыі беларусаў за мяжой, і падтрымлівае кантакты з беларускімі дэмакратычнымі сіламі ў міжнародных арганізацыях. Акрамя таго, эксперты Альянсу кансультуюць беларускіх экспертаў пры распрацоўцы будучай дэмакратычнай канстытуцыі і законаў, якія яе дапаўняюць.',
      ]),
    ),
    mission: l(
      'The Alliance brings together the European Parliament’s Belarus delegation and national parliamentarians. It has rapidly become a vital forum for supporting the Belarusian democratic movement.',
      'L’Alliance réunit la délégation du Parlement européen pour le Bélarus et des parlementaires nationaux. Elle est rapidement devenue un forum essentiel de soutien au mouvement démocratique bélarusse.',
      'Альянс аб’ядноўвае дэлегацыю Еўрапейскага парламента па сувязях з Беларуссю і нацыянальных парламентарыяў. Ён хутка стаў надзвычай важнай пляцоўкай падтрымкі беларускага дэмакратычнага руху.',
    ),
    activities: [
      {
        kind: 'agenda',
        text: l(
          'Members keep Belarus on the international agenda.',
          'Les membres maintiennent le Bélarus à l’ordre du jour international.',
          'Сябры Альянсу не даюць Беларусі знікнуць з міжнароднага парадку дня.',
        ),
      },
      {
        kind: 'resolutions',
        text: l(
          'Members draft and promote parliamentary resolutions on human rights.',
          'Les membres rédigent et promeuvent des résolutions parlementaires sur les droits humains.',
          'Сябры Альянсу рыхтуюць і прасоўваюць парламенцкія рэзалюцыі аб правах чалавека.',
        ),
      },
      {
        kind: 'solidarity',
        text: l(
          'Members provide tangible solidarity.',
          'Les membres font preuve d’une solidarité concrète.',
          'Сябры Альянсу праяўляюць дзейсную салідарнасць.',
        ),
      },
      {
        kind: 'legislation',
        text: l(
          'National parliaments have championed laws to strengthen Belarusian civil society.',
          'Des parlements nationaux ont défendu des lois destinées à renforcer la société civile bélarusse.',
          'Нацыянальныя парламенты прасоўвалі законы, якія ўмацоўваюць беларускую грамадзянскую супольнасць.',
        ),
      },
      {
        kind: 'godparenthood',
        text: l(
          'National parliaments have taken symbolic “godparenthood” over political prisoners.',
          'Des parlements nationaux ont accordé un « parrainage » symbolique à des prisonniers politiques.',
          'Нацыянальныя парламенты бралі сімвалічнае «хроснае апякунства» над палітычнымі зняволенымі.',
        ),
      },
      {
        kind: 'internships',
        text: l(
          'National parliaments have facilitated internships for Belarusian activists.',
          'Des parlements nationaux ont facilité des stages pour des militants bélarusses.',
          'Нацыянальныя парламенты садзейнічалі стажыроўкам беларускіх актывістаў.',
        ),
      },
      {
        kind: 'nonDiscrimination',
        text: l(
          'The Alliance works to prevent legal discrimination against Belarusians abroad.',
          'L’Alliance œuvre à prévenir les discriminations juridiques à l’encontre des Bélarusses à l’étranger.',
          'Альянс працуе над тым, каб не дапусціць прававой дыскрымінацыі беларусаў за мяжой.',
        ),
      },
      {
        kind: 'contacts',
        text: l(
          'The Alliance maintains contacts with Belarusian democratic forces in international organizations.',
          'L’Alliance entretient des contacts avec les forces démocratiques bélarusses au sein d’organisations internationales.',
          'Альянс падтрымлівае кантакты з беларускімі дэмакратычнымі сіламі ў міжнародных арганізацыях.',
        ),
      },
      {
        kind: 'constitution',
        text: l(
          'Alliance experts advise Belarusian experts on drafting a future democratic constitution and complementary laws.',
          'Des experts de l’Alliance conseillent des experts bélarusses pour la rédaction d’une future constitution démocratique et des lois qui la complètent.',
          'Эксперты Альянсу кансультуюць беларускіх экспертаў пры распрацоўцы будучай дэмакратычнай канстытуцыі і законаў, якія яе дапаўняюць.',
        ),
      },
    ],
    forums: [
      organizationId('pace'),
      organizationId('osce'),
      organizationId('european-parliament'),
      organizationId('congress-of-local-and-regional-authorities'),
      organizationId('nato-parliamentary-assembly'),
    ],
    logo: markId,
    foundedOn: '2023-11',
    foundingMeeting: meetingId('berlin-2023'),
    foundingNote: l(
      'Alliance was founded during the Parliamentary Groups conference in Berlin in November 2023, which brought together MPs from 16 national parliaments and the European Parliament.',
      'L’Alliance a été fondée lors de la conférence des groupes parlementaires à Berlin, en novembre 2023, qui a réuni des parlementaires de 16 parlements nationaux et du Parlement européen.',
      'Альянс быў заснаваны падчас канферэнцыі парламенцкіх груп у Берліне ў лістападзе 2023 года, якая сабрала дэпутатаў 16 нацыянальных парламентаў і Еўрапейскага парламента.',
    ),
  },
}
