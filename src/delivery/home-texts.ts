/** The words of the front page. */
export const homeTexts = {
  en: {
    title: 'Public content API',
    lead: 'Everything below is published content, free to read without a key. Answers are JSON, over REST or GraphQL.',
    collections: 'Collections',
    globals: 'Single documents',
    name: 'Address',
    documents: 'Documents in English',
    newest: 'Last published',
    none: 'nothing yet',
    example: 'A GraphQL query to begin with',
    languages: 'This page in',
  },
  fr: {
    title: 'API publique de contenu',
    lead: 'Tout ce qui suit est publié et se lit librement, sans clé. Les réponses sont en JSON, par REST ou GraphQL.',
    collections: 'Collections',
    globals: 'Documents uniques',
    name: 'Adresse',
    documents: 'Documents en français',
    newest: 'Dernière publication',
    none: 'rien encore',
    example: 'Une requête GraphQL pour commencer',
    languages: 'Cette page en',
  },
  be: {
    title: 'Публічны API змесціва',
    lead: 'Усё, што ніжэй, апублікавана і чытаецца свабодна, без ключа. Адказы ў JSON, праз REST або GraphQL.',
    collections: 'Калекцыі',
    globals: 'Адзіночныя дакументы',
    name: 'Адрас',
    documents: 'Дакументы па-беларуску',
    newest: 'Апошняя публікацыя',
    none: 'пакуль нічога',
    example: 'Запыт GraphQL для пачатку',
    languages: 'Гэтая старонка',
  },
} as const

export type HomeLanguage = keyof typeof homeTexts

export const homeLanguages: Record<HomeLanguage, string> = {
  en: 'English',
  fr: 'français',
  be: 'па-беларуску',
}
