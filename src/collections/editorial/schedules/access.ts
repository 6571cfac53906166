import { allowed } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'

/** Staff see what will happen; only verbs write it down, because it runs later with the rights of who asked. */
export const access = only({ read: allowed(internal.readSchedules, { slug: 'schedules' }) })
