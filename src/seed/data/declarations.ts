import { type SeedRecord, idOf, l } from '../record.ts'
import { meetingId } from './meetings.ts'
import { invitation, verified } from './sources.ts'

export const declarationId = (key: string): string => idOf('declarations', key)

/** What the invitation reports of the Rome Declaration. We have neither its text nor its signatories, so there are none here. */
export const declarations: SeedRecord[] = [
  {
    collection: 'declarations',
    key: 'rome-2025',
    data: {
      title: l('Rome Declaration', 'Déclaration de Rome', 'Рымская дэкларацыя'),
      kind: 'declaration',
      meeting: meetingId('rome-2025'),
      adoptedOn: '2025-03',
      place: l('Rome', 'Rome', 'Рым'),
      declarationState: 'closed',
      summary: l(
        'A joint commitment by 30 parliamentarians to support a democratic transition in Belarus and to strengthen parliamentary cooperation. By signing this declaration, the Alliance members formalized their solidarity with Belarusian civil society and outlined concrete priorities.',
        'Engagement commun de 30 parlementaires à soutenir une transition démocratique au Bélarus et à renforcer la coopération parlementaire. En signant cette déclaration, les membres de l’Alliance ont officialisé leur solidarité avec la société civile bélarusse et défini des priorités concrètes.',
        'Супольнае абавязацельства 30 парламентарыяў падтрымліваць дэмакратычны пераход у Беларусі і ўмацоўваць парламенцкае супрацоўніцтва. Падпісаўшы гэтую дэкларацыю, сябры Альянсу афіцыйна замацавалі сваю салідарнасць з беларускай грамадзянскай супольнасцю і акрэслілі канкрэтныя прыярытэты.',
      ),
      priorities: [
        { text: l('Ending repression', 'Mettre fin à la répression', 'Спыненне рэпрэсій') },
        { text: l('Integrating exiles', 'Intégrer les exilés', 'Інтэграцыя выгнаннікаў') },
        { text: l('Holding free elections', 'Tenir des élections libres', 'Правядзенне свабодных выбараў') },
        {
          text: l(
            'Supporting independent media',
            'Soutenir les médias indépendants',
            'Падтрымка незалежных медыя',
          ),
        },
      ],
      ...verified(invitation),
    },
  },
]
