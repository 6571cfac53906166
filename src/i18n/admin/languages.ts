import { acceptedLanguages } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import type { Config } from 'payload'
import './be/dates.ts'
import { formBuilder } from './be/form-builder.ts'
import { lexical } from './be/lexical.ts'
import { be } from './be.ts'
import { fr as frenchInOneGender } from './fr.ts'

// Payload looks for a browser's language in this list of its own only: without `be` in it, a Belarusian
// browser gets English.
const browserLanguages = acceptedLanguages as unknown as string[]
if (!browserLanguages.includes('be')) browserLanguages.push('be')

/**
 * The admin's own languages. Payload ships no Belarusian: the bundle is ours, and Payload's types do not foresee it.
 * Strings of the editor and of the plugin go beside the bundle, because Payload drops keys it does not know from
 * the bundle itself before it reaches the browser.
 */
export const adminLanguages = {
  fallbackLanguage: 'en',
  supportedLanguages: { en, fr, be },
  translations: { fr: frenchInOneGender, be: { lexical, 'plugin-form-builder': formBuilder } },
} as unknown as NonNullable<Config['i18n']>
