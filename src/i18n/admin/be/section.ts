import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** The strings of one of Payload's sections: a key that is missing or unknown does not compile. */
export type Section<Name extends keyof DefaultTranslationsObject> = DefaultTranslationsObject[Name]
