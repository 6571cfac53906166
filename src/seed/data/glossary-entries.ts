import type { SeedRecord } from '../record.ts'

type Words = Partial<Record<'en' | 'fr' | 'be' | 'de' | 'pl' | 'lt' | 'uk', string>>

const terms = (preferred: Words, avoided: Words = {}, admitted: Words = {}) => [
  ...rows(preferred, 'preferred'),
  ...rows(admitted, 'admitted'),
  ...rows(avoided, 'avoided'),
]

const rows = (words: Words, usage: string) =>
  Object.entries(words).map(([language, text]) => ({ language, text, usage }))

const entry = (key: string, concept: string, words: ReturnType<typeof terms>, note: string): SeedRecord => ({
  collection: 'glossary-entries',
  key,
  data: { concept, terms: words, note },
  publish: false,
})

/** How the alliance says what is said in several ways in public. Editors go on from here. */
export const glossaryEntries: SeedRecord[] = [
  entry(
    'belarus',
    'Belarus, the country',
    terms(
      {
        en: 'Belarus',
        fr: 'Bélarus',
        be: 'Беларусь',
        de: 'Belarus',
        pl: 'Białoruś',
        lt: 'Baltarusija',
        uk: 'Білорусь',
      },
      { en: 'Belorussia', fr: 'Biélorussie', de: 'Weißrussland' },
    ),
    'The name of the country at the United Nations; the other forms come from the Russian one and say “white Russia”.',
  ),
  entry(
    'belarusian',
    'Belarusian, of the country',
    terms(
      { en: 'Belarusian', fr: 'bélarusse', be: 'беларускі', de: 'belarusisch', pl: 'białoruski' },
      { en: 'Belorussian', fr: 'biélorusse', de: 'weißrussisch' },
    ),
    'Derived from the name of the country, with one s in English.',
  ),
  entry(
    'lukashenka',
    'Aliaksandr Lukashenka',
    terms({ en: 'Lukashenka', fr: 'Loukachenka', be: 'Лукашэнка' }, { en: 'Lukashenko', fr: 'Loukachenko' }),
    'Names of Belarusians are written from their Belarusian form.',
  ),
  entry(
    'tsikhanouskaya',
    'Sviatlana Tsikhanouskaya',
    terms(
      { en: 'Tsikhanouskaya', fr: 'Tsikhanouskaïa', be: 'Ціханоўская' },
      { en: 'Tikhanovskaya', fr: 'Tikhanovskaïa' },
    ),
    'Names of Belarusians are written from their Belarusian form.',
  ),
  entry(
    'political-prisoner',
    'Political prisoner',
    terms(
      { en: 'political prisoner', fr: 'prisonnier politique', be: 'палітвязень' },
      {},
      { be: 'палітычны зняволены' },
    ),
    'Not “convict” and not “inmate”: the person is held for what they think or did in public.',
  ),
]
