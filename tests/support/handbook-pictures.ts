import type { Page } from 'playwright-core'

export const handbookLanguages = ['en', 'be'] as const

export type HandbookLanguage = (typeof handbookLanguages)[number]

/** Ids of what stands in the pictures. */
export type Scene = { paris: string; meeting: string; category: string; news: string }

export type Picture = {
  by: 'nobody' | 'administrator' | 'editor' | 'translator'
  path: (scene: Scene, language: HandbookLanguage) => string
  /** What makes the screen say what the chapter speaks of. */
  show: (page: Page) => Promise<unknown>
  /** Only this part of the screen. */
  part?: string
  width?: number
  height?: number
}

const seen = (selector: string) => (page: Page) => page.waitForSelector(selector)

/** Every picture of the handbook and how it is made. */
export const pictures: Record<string, Picture> = {
  'sign-in': { by: 'nobody', path: () => '/admin/login', show: seen('input[name=password]'), height: 640 },
  dashboard: { by: 'administrator', path: () => '/admin', show: seen('.board__card progress') },
  states: {
    by: 'administrator',
    path: () => '/admin/translation?collection=news',
    show: seen('main table tbody a'),
  },
  // Before the desk: opening a text marks its notice as seen.
  notices: {
    by: 'translator',
    path: () => '/admin/notices',
    show: seen('.notices__list li'),
    height: 480,
  },
  desk: {
    by: 'translator',
    path: ({ news }) => `/admin/translation/news/${news}?to=be`,
    show: seen('.desk [contenteditable=true]'),
  },
  publication: {
    by: 'administrator',
    path: ({ paris }, language) => `/admin/collections/meetings/${paris}?locale=${language}`,
    show: async (page) => {
      await page.click('#action-publication')
      await page.waitForSelector('.publication__preview :is(ul, details, p)')
    },
  },
  whole: {
    by: 'administrator',
    path: ({ meeting }, language) => `/admin/collections/meetings/${meeting}/whole?locale=${language}`,
    show: seen('.publication-whole tbody tr'),
  },
  history: {
    by: 'administrator',
    path: ({ news }, language) => `/admin/collections/news/${news}/versions?locale=${language}`,
    show: seen('.publication-history tbody tr'),
    height: 640,
  },
  'new-edition': {
    by: 'administrator',
    path: ({ paris }) => `/admin/new-edition?meeting=${paris}`,
    show: async (page) => {
      await page.fill('main input[type=date]', `${new Date().getFullYear() + 1}-09-21`)
      await page.click('main button[type=submit]')
      await page.waitForSelector('main table tbody tr')
    },
  },
  invitations: {
    by: 'administrator',
    path: ({ meeting, category }) => `/admin/invitations-desk?meeting=${meeting}&category=${category}`,
    show: seen('.desk__letters tbody tr'),
  },
  attendance: {
    by: 'administrator',
    path: ({ paris }) => `/admin/attendance?meeting=${paris}`,
    show: seen('.attendance h2'),
  },
  door: {
    by: 'administrator',
    path: ({ paris }) => `/admin/door?meeting=${paris}`,
    show: seen('main input'),
    width: 390,
    height: 640,
  },
  names: {
    by: 'administrator',
    path: () => '/admin/collections/people/create?locale=be',
    show: async (page) => {
      await page.fill('input[name=name]', 'Сяргей Выдуманы')
      await page.waitForSelector('text=Siarhei Vydumany')
    },
  },
  import: {
    by: 'administrator',
    path: () => '/admin/import?noun=people',
    show: async (page) => {
      const sheet =
        'Name in English,Country,Email\nInvented Person,France,\nAnother Invented Person,Nowhere,\n'
      await page.setInputFiles('main input[type=file]', {
        name: 'people.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(sheet),
      })
      await page.click('main button[type=submit]')
      await page.waitForSelector('main table tbody tr')
    },
  },
  preview: {
    // Whether it is open is remembered with the account; the administrator's is left as it was.
    by: 'editor',
    path: ({ meeting }, language) => `/admin/collections/meetings/${meeting}?locale=${language}`,
    show: async (page) => {
      const open = page.waitForSelector('iframe', { timeout: 3_000 })
      await open.catch(() => page.click('#live-preview-toggler'))
      await page.frameLocator('iframe').frameLocator('iframe:visible').locator('h1').first().waitFor()
    },
    width: 1600,
  },
}

export const fileOf = (name: string, language: HandbookLanguage): string => `${name}.${language}.png`
