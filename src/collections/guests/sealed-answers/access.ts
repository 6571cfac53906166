import { allowed } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'

/** The rows say which questions were answered, never what; they are written by the guests' door alone. */
export const access = only({ read: allowed(internal.openSealedAnswers, { slug: 'sealed-answers' }) })
