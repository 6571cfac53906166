import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import type { Config } from 'payload'
import { be } from './be.ts'

/** The admin's own languages. Payload ships no Belarusian: the bundle is ours, and its type does not foresee it. */
export const adminLanguages = {
  fallbackLanguage: 'en',
  supportedLanguages: { en, fr, be },
} as unknown as NonNullable<Config['i18n']>
