import { type SeedGlobal, l } from '../record.ts'
import { meetingId } from './meetings.ts'

export const siteSettings: SeedGlobal = {
  global: 'site-settings',
  data: {
    siteName: l(
      'International Parliamentary Alliance for Democratic Belarus',
      'Alliance parlementaire internationale pour un Bélarus démocratique',
      'Міжнародны парламенцкі альянс за дэмакратычную Беларусь',
    ),
    tagline: l(
      'A democratic Belarus is key to lasting peace and stability in the region',
      'Un Bélarus démocratique est la clé d’une paix et d’une stabilité durables dans la région',
      'Дэмакратычная Беларусь – ключ да трывалага міру і стабільнасці ў рэгіёне',
    ),
    currentMeeting: meetingId('paris-2025'),
    links: [
      {
        label: l(
          'Office of Sviatlana Tsikhanouskaya',
          'Bureau de Sviatlana Tsikhanouskaya',
          'Офіс Святланы Ціханоўскай',
        ),
        url: 'https://tsikhanouskaya.org',
      },
    ],
  },
}
