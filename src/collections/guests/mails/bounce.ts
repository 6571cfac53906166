import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bounced, readNotice } from '../../../invitations/bounced.ts'
import { Refusal } from '../../../invitations/problems.ts'
import { bodyOf, desk, fileIn, idIn } from '../invitations/desk.ts'

const largest = 1_000_000
const notice = z.strictObject({ file: z.strictObject({ base64: z.base64().max(2_000_000) }).optional() })

/** `POST /api/mails/:id/bounced` marks one mail; `POST /api/mails/bounce` takes the notice of failure as a file. */
export const bounceEndpoints: Endpoint[] = [
  desk('post', '/:id/bounced', (req) => bounced(req, idIn(req))),
  desk('post', '/bounce', async (req) => {
    const { file } = await bodyOf(req, notice)
    const bytes = fileIn(req, file?.base64)
    if (bytes.byteLength > largest) throw new Refusal('file-too-large')
    return readNotice(req, bytes)
  }),
]
