import { type Localized, type SeedRecord, idOf, l } from '../record.ts'
import { countryNameExceptions } from './country-name-exceptions.ts'
import { type CountryCode, countryNames } from './country-names.ts'
import { outlineId } from './media.ts'
import { cldr, verified } from './sources.ts'

type Row = { isoAlpha3: string; isoStatus?: 'userAssigned'; inSentence: Localized<string> }

const rows: Record<CountryCode, Row> = {
  AL: { isoAlpha3: 'ALB', inSentence: l('in Albania', 'en Albanie', 'у Албаніі') },
  AT: { isoAlpha3: 'AUT', inSentence: l('in Austria', 'en Autriche', 'у Аўстрыі') },
  BE: { isoAlpha3: 'BEL', inSentence: l('in Belgium', 'en Belgique', 'у Бельгіі') },
  BG: { isoAlpha3: 'BGR', inSentence: l('in Bulgaria', 'en Bulgarie', 'у Балгарыі') },
  BY: { isoAlpha3: 'BLR', inSentence: l('in Belarus', 'au Bélarus', 'у Беларусі') },
  CA: { isoAlpha3: 'CAN', inSentence: l('in Canada', 'au Canada', 'у Канадзе') },
  CZ: { isoAlpha3: 'CZE', inSentence: l('in Czechia', 'en Tchéquie', 'у Чэхіі') },
  DE: { isoAlpha3: 'DEU', inSentence: l('in Germany', 'en Allemagne', 'у Германіі') },
  EE: { isoAlpha3: 'EST', inSentence: l('in Estonia', 'en Estonie', 'у Эстоніі') },
  ES: { isoAlpha3: 'ESP', inSentence: l('in Spain', 'en Espagne', 'у Іспаніі') },
  FI: { isoAlpha3: 'FIN', inSentence: l('in Finland', 'en Finlande', 'у Фінляндыі') },
  FR: { isoAlpha3: 'FRA', inSentence: l('in France', 'en France', 'у Францыі') },
  GB: { isoAlpha3: 'GBR', inSentence: l('in the United Kingdom', 'au Royaume-Uni', 'у Вялікабрытаніі') },
  GE: { isoAlpha3: 'GEO', inSentence: l('in Georgia', 'en Géorgie', 'у Грузіі') },
  IE: { isoAlpha3: 'IRL', inSentence: l('in Ireland', 'en Irlande', 'у Ірландыі') },
  IS: { isoAlpha3: 'ISL', inSentence: l('in Iceland', 'en Islande', 'у Ісландыі') },
  IT: { isoAlpha3: 'ITA', inSentence: l('in Italy', 'en Italie', 'у Італіі') },
  LT: { isoAlpha3: 'LTU', inSentence: l('in Lithuania', 'en Lituanie', 'у Літве') },
  LU: { isoAlpha3: 'LUX', inSentence: l('in Luxembourg', 'au Luxembourg', 'у Люксембургу') },
  LV: { isoAlpha3: 'LVA', inSentence: l('in Latvia', 'en Lettonie', 'у Латвіі') },
  MD: { isoAlpha3: 'MDA', inSentence: l('in Moldova', 'en Moldavie', 'у Малдове') },
  NO: { isoAlpha3: 'NOR', inSentence: l('in Norway', 'en Norvège', 'у Нарвегіі') },
  PL: { isoAlpha3: 'POL', inSentence: l('in Poland', 'en Pologne', 'у Польшчы') },
  PT: { isoAlpha3: 'PRT', inSentence: l('in Portugal', 'au Portugal', 'у Партугаліі') },
  SE: { isoAlpha3: 'SWE', inSentence: l('in Sweden', 'en Suède', 'у Швецыі') },
  UA: { isoAlpha3: 'UKR', inSentence: l('in Ukraine', 'en Ukraine', 'ва Украіне') },
  US: {
    isoAlpha3: 'USA',
    inSentence: l('in the United States', 'aux États-Unis', 'у Злучаных Штатах Амерыкі'),
  },
  XK: {
    isoAlpha3: 'XKX',
    isoStatus: 'userAssigned',
    inSentence: l('in Kosovo', 'au Kosovo', 'у Косаве'),
  },
}

/** The locative phrase of a country: "in France", "en France", "у Францыі". */
export const inCountry = (code: CountryCode): Localized<string> => rows[code].inSentence

export const countryId = (code: CountryCode): string => idOf('countries', code)

export const countries: SeedRecord[] = (Object.keys(rows) as CountryCode[]).map((code) => ({
  collection: 'countries',
  key: code,
  data: {
    name: { $localized: { ...countryNames[code], ...countryNameExceptions[code] } },
    nameInSentence: rows[code].inSentence,
    isoAlpha2: code,
    isoAlpha3: rows[code].isoAlpha3,
    isoStatus: rows[code].isoStatus ?? 'official',
    outline: outlineId(code),
    ...verified(cldr),
  },
}))
