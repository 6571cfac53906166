import { initI18n } from '@payloadcms/translations'
import { getRequestLanguage } from 'payload'
import { describe, expect, it } from 'vitest'
import { config, strings } from './strings.ts'

const english = await strings('en')

describe('the admin in French and Belarusian', () => {
  it.each(['fr', 'be'] as const)('has every English string on the server: %s', async (language) => {
    const translated = await strings(language)
    expect(english.size).toBeGreaterThan(690)
    expect([...english.keys()].filter((key) => !translated.get(key)?.trim())).toEqual([])
  })

  it.each(['fr', 'be'] as const)('has every English string in the browser: %s', async (language) => {
    const [inEnglish, translated] = await Promise.all([strings('en', 'client'), strings(language, 'client')])
    expect(inEnglish.size).toBeGreaterThan(640)
    expect([...inEnglish.keys()].filter((key) => !translated.get(key)?.trim())).toEqual([])
  })
})

const languageOf = (accepted: string, cookie?: string) =>
  getRequestLanguage({
    config,
    cookies: new Map(cookie ? [['alliance-lng', cookie]] : []),
    headers: new Headers({ 'Accept-Language': accepted }),
  })

describe('the language of a first visit', () => {
  it('is Belarusian for a browser that asks for it before Russian and English', () => {
    expect(languageOf('be-BY,be;q=0.9,ru;q=0.8,en;q=0.7')).toBe('be')
  })

  it('is French for a French browser and English for one whose language the admin lacks', () => {
    expect(languageOf('fr-BE,fr;q=0.9')).toBe('fr')
    expect(languageOf('lt')).toBe('en')
  })

  it('is the one chosen earlier, whatever the browser asks for', () => {
    expect(languageOf('en', 'be')).toBe('be')
    expect(languageOf('be', 'fr')).toBe('fr')
  })
})

describe('the calendar of a date', () => {
  it('has its months and days in Belarusian', async () => {
    const { dateFNS } = await initI18n({ config: config.i18n, context: 'client', language: 'be' } as never)
    expect([dateFNS.localize.month(10), dateFNS.localize.day(1)]).toEqual(['лістапад', 'панядзелак'])
  })
})
