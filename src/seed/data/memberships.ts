import { type SeedRecord, l } from '../record.ts'
import { organizationId } from './organizations.ts'
import { groupId } from './parliamentary-groups.ts'
import { personId } from './people.ts'
import { frenchStudyGroup, invitation } from './sources.ts'

export const memberships: SeedRecord[] = [
  {
    collection: 'memberships',
    key: 'frederic-petit-french-group',
    data: {
      person: personId('frederic-petit'),
      group: groupId('FR'),
      role: 'chair',
      roleLabel: l(
        'Head of the Study group on international vocation of Belarus at the French National Assembly',
        'Président du groupe d’études à vocation internationale sur le Bélarus à l’Assemblée nationale',
        'Старшыня даследчай групы міжнароднай скіраванасці па Беларусі ў Нацыянальным сходзе Францыі',
      ),
      sources: [invitation, frenchStudyGroup],
    },
  },
  {
    collection: 'memberships',
    key: 'anatol-liabedzka-alliance',
    data: {
      person: personId('anatol-liabedzka'),
      organization: organizationId('alliance'),
      role: 'coordinator',
      roleLabel: l(
        'Coordinator on Belarusian side',
        'Coordinateur du côté bélarusse',
        'Каардынатар з беларускага боку',
      ),
      sources: [invitation],
    },
  },
  {
    collection: 'memberships',
    key: 'anatol-liabedzka-office',
    data: {
      person: personId('anatol-liabedzka'),
      organization: organizationId('office'),
      role: 'representative',
      roleLabel: l(
        'Representative of Sviatlana Tsikhanouskaya for Constitutional Reform and Parliamentary Cooperation',
        'Représentant de Sviatlana Tsikhanouskaya pour la réforme constitutionnelle et la coopération parlementaire',
        'Прадстаўнік Святланы Ціханоўскай па пытаннях канстытуцыйнай рэформы і парламенцкага супрацоўніцтва',
      ),
      sources: [invitation],
    },
  },
  {
    collection: 'memberships',
    key: 'sviatlana-tsikhanouskaya-office',
    data: {
      person: personId('sviatlana-tsikhanouskaya'),
      organization: organizationId('office'),
      role: 'head',
      roleLabel: l(
        'President-elect of Belarus',
        'Présidente élue du Bélarus',
        'Абраная прэзідэнтка Беларусі',
      ),
      sources: [invitation],
    },
  },
]
