import { type SeedRecord, idOf, l } from '../record.ts'
import { meetingId } from './meetings.ts'
import { invitation, parisProgramme, paceReport, verified, weeklyReport } from './sources.ts'

export const documentId = (key: string): string => idOf('documents', key)

export const documents: SeedRecord[] = [
  {
    collection: 'documents',
    key: 'paris-2025-invitation',
    data: {
      title: l(
        'Invitation to the Paris meeting',
        'Invitation à la réunion de Paris',
        'Запрашэнне на парыжскую сустрэчу',
      ),
      documentType: 'letter',
      language: 'en',
      audience: 'public',
      meeting: meetingId('paris-2025'),
      summary: l(
        'The letter that invites the groups to Paris on October 6–7, 2025: the Alliance’s work, five objectives, the participants, the working languages. Signed by Frédéric Petit and Anatol Liabedzka.',
        'La lettre qui invite les groupes à Paris les 6 et 7 octobre 2025 : les travaux de l’Alliance, cinq objectifs, les participants, les langues de travail. Signée par Frédéric Petit et Anatol Liabedzka.',
        'Ліст, якім групы запрасілі ў Парыж 6–7 кастрычніка 2025 года: праца Альянсу, пяць мэт, удзельнікі, працоўныя мовы. Падпісалі Фрэдэрык Пеці і Анатоль Лябедзька.',
      ),
      ...verified(invitation),
    },
  },
  {
    collection: 'documents',
    key: 'paris-2025-programme',
    data: {
      title: l(
        'Programme of the Paris meeting',
        'Programme de la réunion de Paris',
        'Праграма парыжскай сустрэчы',
      ),
      documentType: 'programme',
      language: 'en',
      audience: 'public',
      meeting: meetingId('paris-2025'),
      summary: l(
        'The programme of both days as the Office of Sviatlana Tsikhanouskaya published it, with places, entry conditions and speakers.',
        'Le programme des deux journées, publié par le Bureau de Sviatlana Tsikhanouskaya, avec les lieux, les conditions d’accès et les intervenants.',
        'Праграма абодвух дзён, як яе апублікаваў Офіс Святланы Ціханоўскай: месцы, умовы ўваходу, прамоўцы.',
      ),
      url: 'https://tsikhanouskaya.org/?p=116692',
      ...verified(parisProgramme),
    },
  },
  {
    collection: 'documents',
    key: 'office-weekly-report-2023-03-04',
    data: {
      title: l(
        'Weekly report of the Office, 4 March 2023',
        'Rapport hebdomadaire du Bureau, 4 mars 2023',
        'Штотыднёвая справаздача Офіса, 4 сакавіка 2023 года',
      ),
      documentType: 'report',
      audience: 'public',
      summary: l(
        'Eight months before the founding conference in Berlin the Office already speaks of an “alliance of parliamentary groups”.',
        'Huit mois avant la conférence fondatrice de Berlin, le Bureau parle déjà d’une « alliance de groupes parlementaires ».',
        'За восем месяцаў да ўстаноўчай канферэнцыі ў Берліне Офіс ужо піша пра «альянс парламенцкіх груп».',
      ),
      url: 'https://tsikhanouskaya.org/?p=89524',
      ...verified(weeklyReport),
    },
  },
  {
    collection: 'documents',
    key: 'pace-doc-16105',
    data: {
      title: l(
        'The urgent need for free and fair elections in Belarus: report to PACE',
        'L’urgence d’élections libres et équitables au Bélarus : rapport à l’APCE',
        'Неабходнасць свабодных і справядлівых выбараў у Беларусі: даклад для ПАСЕ',
      ),
      documentType: 'report',
      language: 'en',
      version: 'Doc. 16105',
      audience: 'public',
      summary: l(
        'Report of the Committee on Political Affairs and Democracy, 28 January 2025; rapporteur: Ryszard Petru.',
        'Rapport de la commission des questions politiques et de la démocratie, 28 janvier 2025 ; rapporteur : Ryszard Petru.',
        'Даклад камітэта па палітычных пытаннях і дэмакратыі, 28 студзеня 2025 года; дакладчык – Рышард Петру.',
      ),
      url: 'https://assembly.coe.int/nw/xml/XRef/X2H-Xref-ViewHTML.asp?FileID=34042&Lang=EN',
      ...verified(paceReport),
    },
  },
]
