import { allowed } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'

/** Everybody reads what was written to them, and nobody else's. */
export const access = only({ read: allowed(internal.readNotices, { slug: 'notices', own: 'to' }) })
