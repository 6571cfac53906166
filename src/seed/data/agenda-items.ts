import { type Localized, type SeedRecord, l } from '../record.ts'
import { meetingId } from './meetings.ts'
import { personId } from './people.ts'
import { parisProgramme, verified } from './sources.ts'

const item = (key: string, data: Record<string, unknown>): SeedRecord => ({
  collection: 'agenda-items',
  key: `paris-2025-${key}`,
  data: { meeting: meetingId('paris-2025'), ...data, ...verified(parisProgramme) },
})

const speaker = (person: string, titleHere: Localized<string>) => ({
  person: personId(person),
  titleHere,
  role: 'speaker',
})

const delegationsOnly = {
  audience: 'belarusianAndForeignDelegations',
  closedTreatment: 'closedSession',
}

/**
 * The programme of the Paris meeting as the Office published it: only items whose time it gives. It limits two of them
 * to the delegations; the others are public here, which says that everybody may read of them, not that everybody may
 * come in.
 */
export const agendaItems: SeedRecord[] = [
  item('delegations-reception', {
    title: l('Reception of delegations', 'Accueil des délégations', 'Прыём дэлегацый'),
    startsAt: '2025-10-06T14:15:00.000Z',
    kind: 'reception',
    place: l(
      '9 rue de Bourgogne, 75007 Paris',
      '9, rue de Bourgogne, Paris 7e',
      'Вуліца дэ Бургонь, 9, 75007 Парыж',
    ),
    entryCondition: l(
      'Bring proof of identity',
      'Se munir d’une pièce d’identité',
      'Мець пры сабе дакумент, які сведчыць асобу',
    ),
    ...delegationsOnly,
  }),
  item('committees', {
    title: l(
      'Reception by the Foreign Affairs Committee and the European Affairs Committee',
      'Réception par la commission des affaires étrangères et la commission des affaires européennes',
      'Прыём у камітэтах па замежных і па еўрапейскіх справах',
    ),
    startsAt: '2025-10-06T15:00:00.000Z',
    kind: 'reception',
    place: l(
      'Foreign Affairs Committee Room (4223)',
      'Salle de la commission des affaires étrangères (4223)',
      'Зала камітэта па замежных справах (4223)',
    ),
    speakers: [
      speaker(
        'bruno-fuchs',
        l('President, welcome remarks', 'Président, mot d’accueil', 'Старшыня, вітальнае слова'),
      ),
    ],
    ...delegationsOnly,
  }),
  item('president-of-the-assembly', {
    title: l(
      'Meeting between Ms. Sviatlana Tsikhanouskaya and Ms. Yaël Braun-Pivet',
      'Entretien entre Mme Sviatlana Tsikhanouskaya et Mme Yaël Braun-Pivet',
      'Сустрэча Святланы Ціханоўскай і Яэль Браўн-Півэ',
    ),
    startsAt: '2025-10-06T16:30:00.000Z',
    kind: 'plenary',
    place: l(
      'Presidency of the National Assembly',
      'Présidence de l’Assemblée nationale',
      'Рэзідэнцыя старшыні Нацыянальнага сходу',
    ),
    audience: 'public',
  }),
  item('palais-bourbon', {
    title: l('Departure for the Palais Bourbon', 'Départ pour le Palais Bourbon', 'Ад’езд у Бурбонскі палац'),
    startsAt: '2025-10-06T16:30:00.000Z',
    kind: 'transfer',
    place: l('128 rue de l’Université', '128, rue de l’Université, Paris', 'Вуліца дэ л’Універсітэ, 128'),
    audience: 'public',
  }),
  item('questure', {
    title: l('Reception at the Questure', 'Réception à l’hôtel de la Questure', 'Прыём у будынку квестуры'),
    startsAt: '2025-10-06T17:00:00.000Z',
    kind: 'reception',
    place: l(
      '128 rue de l’Université, 75007 Paris',
      '128, rue de l’Université, Paris 7e',
      'Вуліца дэ л’Універсітэ, 128, 75007 Парыж',
    ),
    audience: 'public',
  }),
  item('participants-reception', {
    title: l(
      'Reception of participants at the National Assembly',
      'Accueil des participants à l’Assemblée nationale',
      'Сустрэча ўдзельнікаў у Нацыянальным сходзе',
    ),
    startsAt: '2025-10-07T06:15:00.000Z',
    endsAt: '2025-10-07T06:45:00.000Z',
    kind: 'reception',
    place: l(
      'Salle Lamartine, 101 rue de l’Université, 75007 Paris',
      'Salle Lamartine, 101, rue de l’Université, Paris 7e',
      'Зала Ламарціна, вуліца дэ л’Універсітэ, 101, 75007 Парыж',
    ),
    audience: 'public',
  }),
  item('opening', {
    title: l(
      'Opening remarks and presentation of the day',
      'Ouverture et présentation de la journée',
      'Адкрыццё і прадстаўленне праграмы дня',
    ),
    startsAt: '2025-10-07T07:00:00.000Z',
    kind: 'plenary',
    audience: 'public',
    speakers: [
      speaker(
        'yael-braun-pivet',
        l(
          'President of the National Assembly',
          'Présidente de l’Assemblée nationale',
          'Старшыня Нацыянальнага сходу',
        ),
      ),
      speaker(
        'sviatlana-tsikhanouskaya',
        l(
          'Leader of the Democratic Forces',
          'Dirigeante des forces démocratiques',
          'Лідарка дэмакратычных сіл',
        ),
      ),
      speaker(
        'frederic-petit',
        l(
          'President of the International Study Group on Belarus',
          'Président du groupe d’études à vocation internationale sur le Bélarus',
          'Старшыня міжнароднай даследчай групы па Беларусі',
        ),
      ),
      speaker(
        'artsiom-brukhan',
        l(
          'Spokesperson for the Coordination Council',
          'Porte-parole du Conseil de coordination',
          'Прэс-сакратар Каардынацыйнай рады',
        ),
      ),
    ],
  }),
]
