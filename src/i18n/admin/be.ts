import { en } from '@payloadcms/translations/languages/en'

export const be = { ...en, dateFNSKey: 'uk' as const }
