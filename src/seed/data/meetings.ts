import { type SeedRecord, idOf, l } from '../record.ts'
import { chamberId } from './chambers.ts'
import { countryId } from './countries.ts'
import { organizationId } from './organizations.ts'
import { personId } from './people.ts'
import { berlinReport, berlinSpeech, invitation, parisProgramme, romePress, verified } from './sources.ts'

export const meetingId = (key: string): string => idOf('meetings', key)

const berlin: SeedRecord = {
  collection: 'meetings',
  key: 'berlin-2023',
  data: {
    slug: l('berlin-2023', 'berlin-2023', 'bierlin-2023'),
    edition: 1,
    title: l(
      'Parliamentary Groups conference “Supporting Democratic Belarus through the Power of Parliaments”',
      'Conférence des groupes parlementaires « Soutenir un Bélarus démocratique par la force des parlements »',
      'Канферэнцыя парламенцкіх груп «Падтрымка дэмакратычнай Беларусі сілай парламентаў»',
    ),
    summary: l(
      'The Alliance was founded during the Parliamentary Groups conference in Berlin in November 2023.',
      'L’Alliance a été fondée lors de la conférence des groupes parlementaires à Berlin, en novembre 2023.',
      'Альянс быў заснаваны падчас канферэнцыі парламенцкіх груп у Берліне ў лістападзе 2023 года.',
    ),
    meetingStatus: 'held',
    startsAt: '2023-11-05T23:00:00.000Z',
    endsAt: '2023-11-07T22:59:00.000Z',
    allDay: true,
    timeZone: 'Europe/Berlin',
    city: l('Berlin', 'Berlin', 'Берлін'),
    country: countryId('DE'),
    hosts: [
      { role: 'organiser', organization: organizationId('office') },
      { role: 'organiser', organization: organizationId('konrad-adenauer-stiftung') },
      { role: 'organiser', organization: organizationId('center-european-dialogue') },
      { role: 'supporter', organization: organizationId('heinrich-boell-stiftung') },
      { role: 'supporter', organization: organizationId('friedrich-ebert-stiftung') },
      { role: 'supporter', organization: organizationId('friedrich-naumann-foundation') },
      { role: 'supporter', organization: organizationId('alliance') },
    ],
    participantCategories: [
      {
        label: l(
          'MPs from 16 national parliaments',
          'Parlementaires de 16 parlements nationaux',
          'Дэпутаты 16 нацыянальных парламентаў',
        ),
      },
      {
        label: l('European Parliament', 'Parlement européen', 'Еўрапейскі парламент'),
        organization: organizationId('european-parliament'),
      },
    ],
    ...verified(invitation, berlinReport, berlinSpeech),
  },
}

const rome: SeedRecord = {
  collection: 'meetings',
  key: 'rome-2025',
  data: {
    slug: l('rome-2025', 'rome-2025', 'rym-2025'),
    edition: 2,
    title: l(
      'Second Alliance meeting, Rome',
      'Deuxième réunion de l’Alliance, Rome',
      'Другая сустрэча Альянсу, Рым',
    ),
    summary: l(
      'The second Alliance meeting, in March 2025, at which the participants finalized the Rome Declaration.',
      'Deuxième réunion de l’Alliance, en mars 2025, au cours de laquelle les participants ont finalisé la Déclaration de Rome.',
      'Другая сустрэча Альянсу ў сакавіку 2025 года, на якой удзельнікі завяршылі працу над Рымскай дэкларацыяй.',
    ),
    meetingStatus: 'held',
    startsAt: '2025-03-05T23:00:00.000Z',
    endsAt: '2025-03-07T22:59:00.000Z',
    allDay: true,
    timeZone: 'Europe/Rome',
    city: l('Rome', 'Rome', 'Рым'),
    country: countryId('IT'),
    venue: {
      name: l('Chamber of Deputies of Italy', 'Chambre des députés d’Italie', 'Палата дэпутатаў Італіі'),
    },
    ...verified(invitation, romePress),
  },
}

const paris: SeedRecord = {
  collection: 'meetings',
  key: 'paris-2025',
  data: {
    slug: l('paris-2025', 'paris-2025', 'paryzh-2025'),
    edition: 3,
    title: l(
      'Meeting of the Alliance of Parliamentary Groups “For Democratic Belarus”',
      'Réunion de l’Alliance des groupes parlementaires « Pour un Bélarus démocratique »',
      'Сустрэча Альянсу парламенцкіх груп «За дэмакратычную Беларусь»',
    ),
    summary: l(
      'The third Alliance meeting is hosted by the French National Assembly and the Office of Sviatlana Tsikhanouskaya, President-elect of Belarus. The Paris meeting aims to further the Alliance’s agenda.',
      'La troisième réunion de l’Alliance est accueillie par l’Assemblée nationale et le Bureau de Sviatlana Tsikhanouskaya, présidente élue du Bélarus. La réunion de Paris vise à faire avancer le programme de l’Alliance.',
      'Трэцюю сустрэчу Альянсу прымаюць Нацыянальны сход Францыі і Офіс Святланы Ціханоўскай, абранай прэзідэнткі Беларусі. Мэта парыжскай сустрэчы – прасунуць праграму Альянсу.',
    ),
    introduction: l(
      'We are pleased to invite you to the upcoming meeting of leaders and representatives of parliamentary groups within the Alliance of Groups "For Democratic Belarus" which will take place in Paris on October 6-7, 2025.',
      'Nous avons le plaisir de vous inviter à la prochaine réunion des responsables et des représentants des groupes parlementaires de l’Alliance des groupes « Pour un Bélarus démocratique », qui se tiendra à Paris les 6 et 7 octobre 2025.',
      'Мы рады запрасіць вас на наступную сустрэчу кіраўнікоў і прадстаўнікоў парламенцкіх груп Альянсу груп «За дэмакратычную Беларусь», якая адбудзецца ў Парыжы 6–7 кастрычніка 2025 года.',
    ),
    outlook: l(
      'Building on these successes, the Paris meeting will review recent developments in Belarus and explore what parliaments can do more to back the Belarusian people’s path to freedom. It will also be an opportunity to discuss other critical issues – such as the Ukraine war’s impact, the rule of law, and broader regional security – underscoring that a democratic Belarus is key to lasting peace and stability in the region.',
      'Dans le prolongement de ces succès, la réunion de Paris fera le point sur les développements récents au Bélarus et examinera ce que les parlements peuvent faire de plus pour accompagner le peuple bélarusse sur la voie de la liberté. Elle sera aussi l’occasion d’aborder d’autres questions cruciales – telles que les conséquences de la guerre en Ukraine, l’État de droit et la sécurité régionale au sens large – en soulignant qu’un Bélarus démocratique est la clé d’une paix et d’une stabilité durables dans la région.',
      'Абапіраючыся на гэтыя поспехі, удзельнікі парыжскай сустрэчы разгледзяць апошнія падзеі ў Беларусі і абмяркуюць, што яшчэ могуць зрабіць парламенты, каб падтрымаць беларускі народ на шляху да свабоды. Сустрэча таксама дасць нагоду абмеркаваць іншыя вострыя пытанні – такія як наступствы вайны ва Украіне, вяршэнства права і рэгіянальная бяспека ў шырокім сэнсе – і падкрэсліць, што дэмакратычная Беларусь з’яўляецца ключом да трывалага міру і стабільнасці ў рэгіёне.',
    ),
    meetingStatus: 'confirmed',
    startsAt: '2025-10-05T22:00:00.000Z',
    endsAt: '2025-10-07T21:59:00.000Z',
    allDay: true,
    timeZone: 'Europe/Paris',
    city: l('Paris', 'Paris', 'Парыж'),
    country: countryId('FR'),
    venue: { name: l('French National Assembly', 'Assemblée nationale', 'Нацыянальны сход Францыі') },
    hosts: [
      { role: 'host', chamber: chamberId('FR-lower') },
      { role: 'host', organization: organizationId('office') },
    ],
    workingLanguages: ['fr', 'en', 'be'],
    objectives: [
      {
        text: l(
          'Reviewing developments in Belarus since the last Alliance meeting and discussing the role national parliaments can play in supporting a democratic Belarus.',
          'Faire le point sur l’évolution de la situation au Bélarus depuis la dernière réunion de l’Alliance et débattre du rôle que les parlements nationaux peuvent jouer pour soutenir un Bélarus démocratique.',
          'Разгледзець падзеі ў Беларусі з часу апошняй сустрэчы Альянсу і абмеркаваць ролю, якую нацыянальныя парламенты могуць адыграць у падтрымцы дэмакратычнай Беларусі.',
        ),
      },
      {
        text: l(
          'Strengthening cooperation between national parliaments and Belarusian democratic forces through active engagement of Parliamentary Groups.',
          'Renforcer la coopération entre les parlements nationaux et les forces démocratiques bélarusses grâce à l’engagement actif des groupes parlementaires.',
          'Умацаваць супрацоўніцтва паміж нацыянальнымі парламентамі і беларускімі дэмакратычнымі сіламі праз актыўны ўдзел парламенцкіх груп.',
        ),
      },
      {
        text: l(
          'Exchanging best practices on supporting Belarusians in exile and addressing key challenges such as passport issues, business conditions, visas, work permits, and access to employment – to help Belarusians integrate and thrive in host countries.',
          'Échanger les meilleures pratiques en matière de soutien aux Bélarusses en exil et répondre aux principales difficultés – passeports, conditions d’activité des entreprises, visas, permis de travail et accès à l’emploi – afin d’aider les Bélarusses à s’intégrer et à s’épanouir dans les pays d’accueil.',
          'Абмяняцца найлепшым досведам падтрымкі беларусаў у выгнанні і шукаць рашэнні ключавых праблем, такіх як пытанні пашпартоў, умовы вядзення бізнесу, візы, дазволы на працу і доступ да працаўладкавання, – каб дапамагчы беларусам інтэгравацца і паспяхова жыць у краінах, якія іх прынялі.',
        ),
      },
      {
        text: l(
          'Encouraging parliamentary action through national hearings, solidarity days, the godparenthood campaign for political prisoners, and regular engagement with democratic institutions of Belarus.',
          'Encourager l’action parlementaire par des auditions nationales, des journées de solidarité, la campagne de parrainage des prisonniers politiques et des échanges réguliers avec les institutions démocratiques du Bélarus.',
          'Заахвочваць парламенцкую дзейнасць праз нацыянальныя слуханні, дні салідарнасці, кампанію хроснага апякунства над палітычнымі зняволенымі і рэгулярнае ўзаемадзеянне з дэмакратычнымі інстытутамі Беларусі.',
        ),
      },
      {
        text: l(
          'Discuss plans for the future cooperation within the Alliance.',
          'Examiner les projets de coopération future au sein de l’Alliance.',
          'Абмеркаваць планы будучага супрацоўніцтва ў межах Альянсу.',
        ),
      },
    ],
    topics: [
      {
        text: l(
          'The Ukraine war’s impact',
          'Les conséquences de la guerre en Ukraine',
          'Наступствы вайны ва Украіне',
        ),
      },
      { text: l('The rule of law', 'L’État de droit', 'Вяршэнства права') },
      {
        text: l(
          'Broader regional security',
          'La sécurité régionale au sens large',
          'Рэгіянальная бяспека ў шырокім сэнсе',
        ),
      },
    ],
    participantCategories: [
      {
        label: l('Alliance members', 'Membres de l’Alliance', 'Сябры Альянсу'),
        organization: organizationId('alliance'),
      },
      {
        label: l(
          'Belarusian United Transitional Cabinet',
          'Cabinet de transition unifié du Bélarus',
          'Аб’яднаны пераходны кабінет Беларусі',
        ),
        organization: organizationId('united-transitional-cabinet'),
      },
      {
        label: l('Coordination Council', 'Conseil de coordination', 'Каардынацыйная рада'),
        organization: organizationId('coordination-council'),
      },
      {
        label: l(
          'Representatives of the expert community',
          'Représentants de la communauté des experts',
          'Прадстаўнікі экспертнай супольнасці',
        ),
      },
    ],
    invitationSignatories: [
      {
        person: personId('frederic-petit'),
        nameAsSigned: l('Frédéric Petit', 'Frédéric Petit', 'Фрэдэрык Пеці'),
        titleAsSigned: l(
          'Head of the Study group on international vocation of Belarus at the French National Assembly',
          'Président du groupe d’études à vocation internationale sur le Bélarus à l’Assemblée nationale',
          'Старшыня даследчай групы міжнароднай скіраванасці па Беларусі ў Нацыянальным сходзе Францыі',
        ),
      },
      {
        person: personId('anatol-liabedzka'),
        nameAsSigned: l('Anatol Liabedzka', 'Anatol Liabedzka', 'Анатоль Лябедзька'),
        titleAsSigned: l(
          'The Alliance of Parliamentary Groups "For Democratic Belarus", Coordinator on Belarusian side; Representative of Sviatlana Tsikhanouskaya for Constitutional Reform and Parliamentary Cooperation',
          'Alliance des groupes parlementaires « Pour un Bélarus démocratique », coordinateur du côté bélarusse ; représentant de Sviatlana Tsikhanouskaya pour la réforme constitutionnelle et la coopération parlementaire',
          'Альянс парламенцкіх груп «За дэмакратычную Беларусь», каардынатар з беларускага боку; прадстаўнік Святланы Ціханоўскай па пытаннях канстытуцыйнай рэформы і парламенцкага супрацоўніцтва',
        ),
      },
    ],
    contact: { email: 'Frederic.petit@assemblee-nationale.fr' },
    ...verified(invitation, parisProgramme),
  },
  later: { rsvpForm: idOf('forms', 'paris-2025') },
}

export const meetings: SeedRecord[] = [berlin, rome, paris]
