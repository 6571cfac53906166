import { allowed } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'

/** Staff see who works on what; only verbs write it down, because the state decides what may be published. */
export const access = only({ read: allowed(internal.readTranslations, { slug: 'translations' }) })
