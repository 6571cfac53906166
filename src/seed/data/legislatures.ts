import { type Localized, type SeedRecord, idOf, l } from '../record.ts'
import { countryId } from './countries.ts'
import type { CountryCode } from './country-names.ts'
import { parline } from './sources.ts'

export type LegislatureCode = Exclude<CountryCode, 'BY'> | 'EP'

type Row = { name: Localized<string>; shortName?: Localized<string>; website?: string }

const rows: Record<LegislatureCode, Row> = {
  EP: {
    name: l('European Parliament', 'Parlement européen', 'Еўрапейскі парламент'),
    shortName: l('EP', 'PE', 'ЕП'),
    website: 'https://www.europarl.europa.eu',
  },
  AL: {
    name: l('Parliament of Albania', 'Parlement d’Albanie', 'Парламент Албаніі'),
    website: 'https://www.parlament.al',
  },
  AT: {
    name: l('Austrian Parliament', 'Parlement autrichien', 'Парламент Аўстрыі'),
    website: 'https://www.parlament.gv.at',
  },
  BE: { name: l('Belgian Federal Parliament', 'Parlement fédéral belge', 'Федэральны парламент Бельгіі') },
  BG: {
    name: l(
      'National Assembly of Bulgaria',
      'Assemblée nationale de Bulgarie',
      'Народны сход Рэспублікі Балгарыя',
    ),
    website: 'https://www.parliament.bg',
  },
  CA: {
    name: l('Parliament of Canada', 'Parlement du Canada', 'Парламент Канады'),
    website: 'https://www.parl.ca',
  },
  CZ: {
    name: l(
      'Parliament of the Czech Republic',
      'Parlement de la République tchèque',
      'Парламент Чэшскай Рэспублікі',
    ),
  },
  DE: { name: l('Parliament of Germany', 'Parlement allemand', 'Парламент Германіі') },
  EE: {
    name: l('Parliament of Estonia', 'Parlement d’Estonie', 'Парламент Эстоніі'),
    shortName: l('Riigikogu', 'Riigikogu', 'Рыйгікогу'),
    website: 'https://www.riigikogu.ee',
  },
  ES: {
    name: l('Parliament of Spain', 'Parlement espagnol', 'Парламент Іспаніі'),
    shortName: l('Cortes Generales', 'Cortes Generales', 'Генеральныя картэсы'),
    website: 'https://www.cortesgenerales.es',
  },
  FI: {
    name: l('Parliament of Finland', 'Parlement de Finlande', 'Парламент Фінляндыі'),
    shortName: l('Eduskunta', 'Eduskunta', 'Эдускунта'),
    website: 'https://www.eduskunta.fi',
  },
  FR: { name: l('French Parliament', 'Parlement français', 'Парламент Францыі') },
  GB: {
    name: l('Parliament of the United Kingdom', 'Parlement du Royaume-Uni', 'Парламент Вялікабрытаніі'),
    website: 'https://www.parliament.uk',
  },
  GE: {
    name: l('Parliament of Georgia', 'Parlement de Géorgie', 'Парламент Грузіі'),
    website: 'https://www.parliament.ge',
  },
  IE: {
    name: l('Parliament of Ireland', 'Parlement d’Irlande', 'Парламент Ірландыі'),
    shortName: l('Oireachtas', 'Oireachtas', 'Эрахтас'),
    website: 'https://www.oireachtas.ie',
  },
  IS: {
    name: l('Parliament of Iceland', 'Parlement d’Islande', 'Парламент Ісландыі'),
    shortName: l('Althingi', 'Althing', 'Альтынг'),
    website: 'https://www.althingi.is',
  },
  IT: {
    name: l('Italian Parliament', 'Parlement italien', 'Парламент Італіі'),
    website: 'https://www.parlamento.it',
  },
  LT: {
    name: l('Parliament of Lithuania', 'Parlement de Lituanie', 'Парламент Літвы'),
    shortName: l('Seimas', 'Seimas', 'Сейм'),
    website: 'https://www.lrs.lt',
  },
  LU: {
    name: l(
      'Chamber of Deputies of Luxembourg',
      'Chambre des députés du Luxembourg',
      'Палата дэпутатаў Люксембурга',
    ),
    website: 'https://www.chd.lu',
  },
  LV: {
    name: l('Parliament of Latvia', 'Parlement de Lettonie', 'Парламент Латвіі'),
    shortName: l('Saeima', 'Saeima', 'Сейм'),
    website: 'https://www.saeima.lv',
  },
  MD: {
    name: l(
      'Parliament of the Republic of Moldova',
      'Parlement de la République de Moldova',
      'Парламент Рэспублікі Малдова',
    ),
    website: 'https://www.parlament.md',
  },
  NO: {
    name: l('Parliament of Norway', 'Parlement de Norvège', 'Парламент Нарвегіі'),
    shortName: l('Storting', 'Storting', 'Стортынг'),
    website: 'https://www.stortinget.no',
  },
  PL: {
    name: l(
      'Parliament of the Republic of Poland',
      'Parlement de la République de Pologne',
      'Парламент Рэспублікі Польшча',
    ),
  },
  PT: {
    name: l(
      'Assembly of the Republic of Portugal',
      'Assemblée de la République du Portugal',
      'Асамблея Рэспублікі Партугаліі',
    ),
  },
  SE: {
    name: l('Parliament of Sweden', 'Parlement de Suède', 'Парламент Швецыі'),
    shortName: l('Riksdag', 'Riksdag', 'Рыксдаг'),
    website: 'https://www.riksdagen.se',
  },
  UA: {
    name: l('Verkhovna Rada of Ukraine', 'Verkhovna Rada d’Ukraine', 'Вярхоўная Рада Украіны'),
    shortName: l('Verkhovna Rada', 'Verkhovna Rada', 'Вярхоўная Рада'),
    website: 'https://www.rada.gov.ua',
  },
  US: {
    name: l('United States Congress', 'Congrès des États-Unis', 'Кангрэс ЗША'),
    website: 'https://www.congress.gov',
  },
  XK: {
    name: l(
      'Assembly of the Republic of Kosovo',
      'Assemblée de la République du Kosovo',
      'Асамблея Рэспублікі Косава',
    ),
  },
}

export const legislatureId = (code: LegislatureCode): string => idOf('legislatures', code)

export const legislatures: SeedRecord[] = (Object.keys(rows) as LegislatureCode[]).map((code) => ({
  collection: 'legislatures',
  key: code,
  data: {
    ...rows[code],
    kind: code === 'EP' ? 'supranational' : 'national',
    ...(code === 'EP' ? {} : { country: countryId(code) }),
    sources: [parline],
  },
}))
