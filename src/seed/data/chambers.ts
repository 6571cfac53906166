import { type Localized, type SeedRecord, idOf, l } from '../record.ts'
import { type LegislatureCode, legislatureId } from './legislatures.ts'
import { parline } from './sources.ts'

type Classification = 'lower' | 'upper' | 'unicameral'

/** `LV` for the one chamber of Latvia, `FR-lower` and `FR-upper` where there are two. */
export type ChamberKey = LegislatureCode | `${LegislatureCode}-${'lower' | 'upper'}`

export const chamberId = (key: ChamberKey): string => idOf('chambers', key)

const chamber = (
  key: string,
  code: LegislatureCode,
  classification: Classification,
  name: Localized<string>,
) => ({
  collection: 'chambers',
  key,
  data: { name, legislature: legislatureId(code), classification, sources: [parline] },
})

const one = (code: LegislatureCode, name: Localized<string>): SeedRecord[] => [
  chamber(code, code, 'unicameral', name),
]

const two = (code: LegislatureCode, lower: Localized<string>, upper: Localized<string>): SeedRecord[] => [
  chamber(`${code}-lower`, code, 'lower', lower),
  chamber(`${code}-upper`, code, 'upper', upper),
]

/** One or two chambers as the Inter-Parliamentary Union's Parline counts them (so Germany has two). */
export const chambers: SeedRecord[] = [
  ...one('EP', l('European Parliament', 'Parlement européen', 'Еўрапейскі парламент')),
  ...one('AL', l('Parliament of Albania', 'Parlement d’Albanie', 'Парламент Албаніі')),
  ...two(
    'AT',
    l('National Council of Austria', 'Conseil national d’Autriche', 'Нацыянальны савет Аўстрыі'),
    l('Federal Council of Austria', 'Conseil fédéral d’Autriche', 'Федэральны савет Аўстрыі'),
  ),
  ...two(
    'BE',
    l(
      'Chamber of Representatives of Belgium',
      'Chambre des représentants de Belgique',
      'Палата прадстаўнікоў Бельгіі',
    ),
    l('Senate of Belgium', 'Sénat de Belgique', 'Сенат Бельгіі'),
  ),
  ...one(
    'BG',
    l('National Assembly of Bulgaria', 'Assemblée nationale de Bulgarie', 'Народны сход Рэспублікі Балгарыя'),
  ),
  ...two(
    'CA',
    l('House of Commons of Canada', 'Chambre des communes du Canada', 'Палата абшчын Канады'),
    l('Senate of Canada', 'Sénat du Canada', 'Сенат Канады'),
  ),
  ...two(
    'CZ',
    l('Chamber of Deputies of Czechia', 'Chambre des députés de Tchéquie', 'Палата дэпутатаў Чэхіі'),
    l('Senate of Czechia', 'Sénat de Tchéquie', 'Сенат Чэхіі'),
  ),
  ...two(
    'DE',
    l('German Bundestag', 'Bundestag allemand', 'Бундэстаг Германіі'),
    l('German Bundesrat', 'Bundesrat allemand', 'Бундэсрат Германіі'),
  ),
  ...one('EE', l('Riigikogu of Estonia', 'Riigikogu d’Estonie', 'Рыйгікогу Эстоніі')),
  ...two(
    'ES',
    l('Congress of Deputies of Spain', 'Congrès des députés d’Espagne', 'Кангрэс дэпутатаў Іспаніі'),
    l('Senate of Spain', 'Sénat d’Espagne', 'Сенат Іспаніі'),
  ),
  ...one('FI', l('Parliament of Finland', 'Parlement de Finlande', 'Парламент Фінляндыі')),
  ...two(
    'FR',
    l('French National Assembly', 'Assemblée nationale', 'Нацыянальны сход Францыі'),
    l('French Senate', 'Sénat français', 'Сенат Францыі'),
  ),
  ...two(
    'GB',
    l(
      'House of Commons of the United Kingdom',
      'Chambre des communes du Royaume-Uni',
      'Палата абшчын Вялікабрытаніі',
    ),
    l(
      'House of Lords of the United Kingdom',
      'Chambre des lords du Royaume-Uni',
      'Палата лордаў Вялікабрытаніі',
    ),
  ),
  ...one('GE', l('Parliament of Georgia', 'Parlement de Géorgie', 'Парламент Грузіі')),
  ...two(
    'IE',
    l('Dáil Éireann', 'Dáil Éireann', 'Дойл, ніжняя палата парламента Ірландыі'),
    l('Seanad Éireann', 'Seanad Éireann', 'Шанад, верхняя палата парламента Ірландыі'),
  ),
  ...one('IS', l('Althingi', 'Althing', 'Альтынг')),
  ...two(
    'IT',
    l('Chamber of Deputies of Italy', 'Chambre des députés d’Italie', 'Палата дэпутатаў Італіі'),
    l('Senate of the Republic of Italy', 'Sénat de la République italienne', 'Сенат Рэспублікі Італіі'),
  ),
  ...one('LT', l('Seimas of Lithuania', 'Seimas de Lituanie', 'Сейм Літвы')),
  ...one(
    'LU',
    l(
      'Chamber of Deputies of Luxembourg',
      'Chambre des députés du Luxembourg',
      'Палата дэпутатаў Люксембурга',
    ),
  ),
  ...one('LV', l('Saeima of Latvia', 'Saeima de Lettonie', 'Сейм Латвіі')),
  ...one(
    'MD',
    l(
      'Parliament of the Republic of Moldova',
      'Parlement de la République de Moldova',
      'Парламент Рэспублікі Малдова',
    ),
  ),
  ...one('NO', l('Storting of Norway', 'Storting de Norvège', 'Стортынг Нарвегіі')),
  ...two(
    'PL',
    l('Sejm of Poland', 'Sejm de Pologne', 'Сейм Польшчы'),
    l('Senate of Poland', 'Sénat de Pologne', 'Сенат Польшчы'),
  ),
  ...one(
    'PT',
    l(
      'Assembly of the Republic of Portugal',
      'Assemblée de la République du Portugal',
      'Асамблея Рэспублікі Партугаліі',
    ),
  ),
  ...one('SE', l('Riksdag of Sweden', 'Riksdag de Suède', 'Рыксдаг Швецыі')),
  ...one('UA', l('Verkhovna Rada of Ukraine', 'Verkhovna Rada d’Ukraine', 'Вярхоўная Рада Украіны')),
  ...two(
    'US',
    l(
      'United States House of Representatives',
      'Chambre des représentants des États-Unis',
      'Палата прадстаўнікоў ЗША',
    ),
    l('United States Senate', 'Sénat des États-Unis', 'Сенат ЗША'),
  ),
  ...one(
    'XK',
    l(
      'Assembly of the Republic of Kosovo',
      'Assemblée de la République du Kosovo',
      'Асамблея Рэспублікі Косава',
    ),
  ),
]
