import { z } from 'zod'
import type { Endpoint } from 'payload'
import { internal } from '../../../access/rights.ts'
import { see } from '../../../translation/see.ts'
import { subject } from '../translations/bodies.ts'
import { desk } from '../translations/desk.ts'

/** `{}` for all of one's own notices, `{ids}` for these, `{about}` for those of one translation. */
const seeing = z.strictObject({
  ids: z.array(z.uuid()).max(500).optional(),
  about: subject.optional(),
})

/** `POST /api/notices/see` → how many of one's own were marked as seen. */
export const noticeEndpoints: Endpoint[] = [desk('post', '/see', seeing, see, internal.readNotices)]
