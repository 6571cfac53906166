import { allowed } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'

/** Written by code alone; whoever could change or delete a row could hide what they opened. */
export const access = only({ read: allowed(internal.readAudit, { slug: 'audit' }) })
