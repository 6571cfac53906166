import { type SeedRecord, l, rich } from '../record.ts'
import { actionId } from './parliamentary-actions.ts'
import { meetingId } from './meetings.ts'
import { europeanMotion, europeanResolution, invitation, parisProgramme, verified } from './sources.ts'

export const news: SeedRecord[] = [
  {
    collection: 'news',
    key: 'paris-2025',
    data: {
      title: l(
        'The Alliance meets in Paris on October 6–7, 2025',
        'L’Alliance se réunit à Paris les 6 et 7 octobre 2025',
        'Альянс збіраецца ў Парыжы 6–7 кастрычніка 2025 года',
      ),
      date: '2025-10-06T06:00:00.000Z',
      summary: l(
        'The third Alliance meeting is hosted by the French National Assembly and the Office of Sviatlana Tsikhanouskaya.',
        'La troisième réunion de l’Alliance est accueillie par l’Assemblée nationale et le Bureau de Sviatlana Tsikhanouskaya.',
        'Трэцюю сустрэчу Альянсу прымаюць Нацыянальны сход Францыі і Офіс Святланы Ціханоўскай.',
      ),
      body: l(
        rich([
          'Leaders and representatives of the parliamentary groups review developments in Belarus and discuss what parliaments can do more. The working languages are French, English and Belarusian.',
          'On the first day the delegations are received by two committees of the National Assembly. The second day opens with Yaël Braun-Pivet, Sviatlana Tsikhanouskaya, Frédéric Petit and Artsiom Brukhan.',
        ]),
        rich([
          'Les responsables et les représentants des groupes parlementaires font le point sur la situation au Bélarus et débattent de ce que les parlements peuvent faire de plus. Les langues de travail sont le français, l’anglais et le bélarusse.',
          'Le premier jour, les délégations sont reçues par deux commissions de l’Assemblée nationale. La seconde journée s’ouvre avec Yaël Braun-Pivet, Sviatlana Tsikhanouskaya, Frédéric Petit et Artsiom Brukhan.',
        ]),
        rich([
          'Кіраўнікі і прадстаўнікі парламенцкіх груп разглядаюць падзеі ў Беларусі і абмяркоўваюць, што яшчэ могуць зрабіць парламенты. Працоўныя мовы – французская, англійская і беларуская.',
          'У першы дзень дэлегацыі прымаюць два камітэты Нацыянальнага сходу. Другі дзень адкрываюць Яэль Браўн-Півэ, Святлана Ціханоўская, Фрэдэрык Пеці і Арцём Брухан.',
        ]),
      ),
      meeting: meetingId('paris-2025'),
      ...verified(invitation, parisProgramme),
    },
  },
  {
    collection: 'news',
    key: 'european-parliament-2025-10-22',
    data: {
      title: l(
        'European Parliament: five years after the fraudulent elections',
        'Parlement européen : cinq ans après les élections frauduleuses',
        'Еўрапейскі парламент: пяць гадоў пасля сфальсіфікаваных выбараў',
      ),
      date: '2025-10-22T12:00:00.000Z',
      summary: l(
        'By 458 votes to 18, with 84 abstentions, the European Parliament adopts a resolution on the situation in Belarus.',
        'Par 458 voix contre 18 et 84 abstentions, le Parlement européen adopte une résolution sur la situation au Bélarus.',
        'Еўрапейскі парламент прыняў рэзалюцыю пра становішча ў Беларусі: 458 галасоў за, 18 супраць, 84 устрымаліся.',
      ),
      body: l(
        rich([
          'The resolution condemns repression and the regime’s part in the war against Ukraine, does not recognize Aliaksandr Lukashenka as president and confirms support for the democratic forces.',
          'It asks for the release of all political prisoners, for visas, scholarships and grants for those in exile, and for long-term support of independent media.',
        ]),
        rich([
          'La résolution condamne la répression et la participation du régime à la guerre contre l’Ukraine, ne reconnaît pas Aliaksandr Loukachenka comme président et confirme le soutien aux forces démocratiques.',
          'Elle demande la libération de tous les prisonniers politiques, des visas, des bourses et des subventions pour les exilés, et un soutien durable aux médias indépendants.',
        ]),
        rich([
          'Рэзалюцыя асуджае рэпрэсіі і ўдзел рэжыму ў вайне супраць Украіны, не прызнае Аляксандра Лукашэнку прэзідэнтам і пацвярджае падтрымку дэмакратычных сіл.',
          'Яна патрабуе вызваліць усіх палітвязняў, даваць візы, стыпендыі і гранты тым, хто ў выгнанні, і доўга падтрымліваць незалежныя медыя.',
        ]),
      ),
      actions: [actionId('european-parliament-2025-10-22')],
      ...verified(europeanResolution, europeanMotion),
    },
  },
]
