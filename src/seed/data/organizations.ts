import { type SeedRecord, idOf, l } from '../record.ts'
import * as source from './sources.ts'

const organization = (key: string, data: Record<string, unknown>): SeedRecord => ({
  collection: 'organizations',
  key,
  data: { ...source.verified(source.invitation), ...data },
})

export const organizationId = (key: string): string => idOf('organizations', key)

export const organizations: SeedRecord[] = [
  organization('alliance', {
    name: l(
      'International Parliamentary Alliance for Democratic Belarus',
      'Alliance parlementaire internationale pour un Bélarus démocratique',
      'Міжнародны парламенцкі альянс за дэмакратычную Беларусь',
    ),
    classification: 'other',
  }),
  organization('office', {
    name: l(
      'Office of Sviatlana Tsikhanouskaya',
      'Bureau de Sviatlana Tsikhanouskaya',
      'Офіс Святланы Ціханоўскай',
    ),
    shortName: l('Sviatlana Tsikhanouskaya Office', 'Bureau Tsikhanouskaya', 'Офіс Ціханоўскай'),
    classification: 'office',
    website: 'https://tsikhanouskaya.org',
  }),
  organization('united-transitional-cabinet', {
    name: l(
      'Belarusian United Transitional Cabinet',
      'Cabinet de transition unifié du Bélarus',
      'Аб’яднаны пераходны кабінет Беларусі',
    ),
    classification: 'government',
  }),
  organization('coordination-council', {
    name: l('Coordination Council', 'Conseil de coordination', 'Каардынацыйная рада'),
    classification: 'council',
  }),
  organization('council-of-europe', {
    name: l('Council of Europe', 'Conseil de l’Europe', 'Савет Еўропы'),
    shortName: l('CoE', 'CdE', 'СЕ'),
    classification: 'other',
    website: 'https://www.coe.int',
    ...source.verified(source.paceReport),
  }),
  organization('pace', {
    name: l(
      'Parliamentary Assembly of the Council of Europe',
      'Assemblée parlementaire du Conseil de l’Europe',
      'Парламенцкая асамблея Савета Еўропы',
    ),
    shortName: l('PACE', 'APCE', 'ПАСЕ'),
    classification: 'assembly',
    parent: organizationId('council-of-europe'),
    website: 'https://pace.coe.int',
  }),
  organization('osce', {
    name: l(
      'Organization for Security and Co-operation in Europe',
      'Organisation pour la sécurité et la coopération en Europe',
      'Арганізацыя па бяспецы і супрацоўніцтве ў Еўропе',
    ),
    shortName: l('OSCE', 'OSCE', 'АБСЕ'),
    classification: 'other',
    website: 'https://www.osce.org',
  }),
  organization('european-parliament', {
    name: l('European Parliament', 'Parlement européen', 'Еўрапейскі парламент'),
    shortName: l('EP', 'PE', 'ЕП'),
    classification: 'assembly',
    website: 'https://www.europarl.europa.eu',
  }),
  organization('congress-of-local-and-regional-authorities', {
    name: l(
      'Congress of Local and Regional Authorities',
      'Congrès des pouvoirs locaux et régionaux',
      'Кангрэс мясцовых і рэгіянальных улад',
    ),
    classification: 'assembly',
    parent: organizationId('council-of-europe'),
    website: 'https://www.coe.int/en/web/congress',
  }),
  organization('nato-parliamentary-assembly', {
    name: l('NATO Parliamentary Assembly', 'Assemblée parlementaire de l’OTAN', 'Парламенцкая асамблея НАТА'),
    shortName: l('NATO PA', 'AP-OTAN', 'ПА НАТА'),
    classification: 'assembly',
    website: 'https://www.nato-pa.int',
  }),
  organization('konrad-adenauer-stiftung', {
    name: l('Konrad-Adenauer-Stiftung', 'Fondation Konrad-Adenauer', 'Фонд Конрада Адэнаўэра'),
    classification: 'ngo',
    ...source.verified(source.berlinReport),
  }),
  organization('center-european-dialogue', {
    name: l('Center European Dialogue', 'Centre Dialogue européen', 'Цэнтр «Еўрапейскі дыялог»'),
    classification: 'ngo',
    ...source.verified(source.berlinReport),
  }),
  organization('heinrich-boell-stiftung', {
    name: l('Heinrich-Böll-Stiftung', 'Fondation Heinrich-Böll', 'Фонд Генрыха Бёля'),
    classification: 'ngo',
    ...source.verified(source.berlinReport),
  }),
  organization('friedrich-ebert-stiftung', {
    name: l('Friedrich-Ebert-Stiftung', 'Fondation Friedrich-Ebert', 'Фонд Фрыдрыха Эберта'),
    classification: 'ngo',
    ...source.verified(source.berlinReport),
  }),
  organization('friedrich-naumann-foundation', {
    name: l(
      'Friedrich Naumann Foundation for Freedom',
      'Fondation Friedrich-Naumann pour la liberté',
      'Фонд Фрыдрыха Наўмана за свабоду',
    ),
    classification: 'ngo',
    ...source.verified(source.berlinReport),
  }),
  organization('osce-parliamentary-assembly', {
    name: l('OSCE Parliamentary Assembly', 'Assemblée parlementaire de l’OSCE', 'Парламенцкая асамблея АБСЕ'),
    shortName: l('OSCE PA', 'AP-OSCE', 'ПА АБСЕ'),
    classification: 'assembly',
    parent: organizationId('osce'),
    website: 'https://www.oscepa.org',
  }),
  organization('alliance-experts', {
    name: l('Experts of the Alliance', 'Experts de l’Alliance', 'Эксперты Альянсу'),
    classification: 'expertCommunity',
    parent: organizationId('alliance'),
  }),
  organization('belarusian-constitution-experts', {
    name: l(
      'Belarusian experts drafting a democratic constitution',
      'Experts bélarusses rédigeant une constitution démocratique',
      'Беларускія эксперты, якія рыхтуюць дэмакратычную канстытуцыю',
    ),
    classification: 'expertCommunity',
  }),
  organization('libereco', {
    name: l(
      'Libereco – Partnership for Human Rights',
      'Libereco – Partenariat pour les droits humains',
      'Libereco – Партнёрства за правы чалавека',
    ),
    shortName: l('Libereco', 'Libereco', 'Лібэрэка'),
    classification: 'ngo',
    website: 'https://libereco.org',
    ...source.verified(source.fiveYears),
  }),
  organization('viasna', {
    name: l('Human Rights Centre Viasna', 'Centre de droits humains Viasna', 'Праваабарончы цэнтр «Вясна»'),
    shortName: l('Viasna', 'Viasna', '«Вясна»'),
    classification: 'ngo',
    website: 'https://spring96.org',
    ...source.verified(source.prisonersDay, source.fiveYears),
  }),
  organization('we-stand-by-you', {
    name: l(
      '#WeStandBYyou, godparenthoods for political prisoners',
      '#WeStandBYyou, parrainages de prisonniers politiques',
      '#WeStandBYyou, хроснае апякунства над палітвязнямі',
    ),
    classification: 'programme',
    parent: organizationId('libereco'),
    ...source.verified(source.fiveYears),
  }),
  organization('mp4freedom', {
    name: l(
      'MP4Freedom, Parliamentarians for Freedom (Lithuania)',
      'MP4Freedom, Parlementaires pour la liberté (Lituanie)',
      'MP4Freedom, «Парламентарыі за свабоду» (Літва)',
    ),
    classification: 'programme',
    ...source.verified(source.lithuanianProgramme),
  }),
]
