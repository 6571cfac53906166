import type { Endpoint, PayloadRequest } from 'payload'
import { has } from '../../../access/roles.ts'
import { record } from '../../../audit/record.ts'
import { readEnv } from '../../../env.ts'
import type { Mail } from '../../../generated/payload-types.ts'
import { isUuid } from '../../../lib/uuid.ts'
import { composeMail } from '../../../mail/compose.ts'
import { publicApi } from '../../../mail/letter-source.ts'
import { emlOf } from '../../../mail/outbox.ts'
import { hiddenLinks } from '../../../mail/personal-link.ts'
import type { Message } from '../../../mail/transport.ts'
import { Unsendable } from '../../../mail/unsendable.ts'
import { guestDesk } from '../replies/access.ts'

const uncached = { 'Cache-Control': 'no-store' }

/**
 * `GET /api/mails/:id/eml` → the mail as a file for any mail program, for the guest desk; each reading is recorded. It
 * is made anew from its row and its personal link is blotted out, in the attached letter too: whoever reads a guest's
 * mail must not be able to answer in the guest's place.
 */
export const readMail: Endpoint = {
  path: '/:id/eml',
  method: 'get',
  handler: async (req) => {
    if (!has(req, guestDesk)) return refusal(403, 'Forbidden')
    const mail = await mailOf(req, String(req.routeParams?.['id']))
    if (!mail) return refusal(404, 'Not Found')
    const message = await compose(req, mail)
    if (message instanceof Unsendable) return refusal(409, message.message)
    if (!message) return refusal(404, 'Not Found')
    const eml = await emlOf(message)
    await record(req, 'mail.read', { collection: 'mails', id: mail.id })
    return new Response(new Uint8Array(eml), {
      headers: {
        ...uncached,
        'Content-Type': 'message/rfc822',
        'Content-Disposition': `attachment; filename="${mail.id}.eml"`,
      },
    })
  },
}

const mailOf = async (req: PayloadRequest, id: string): Promise<Mail | null> =>
  isUuid(id)
    ? req.payload.findByID({
        collection: 'mails',
        id,
        depth: 0,
        req,
        disableErrors: true,
        overrideAccess: false,
      })
    : null

const compose = async (req: PayloadRequest, mail: Mail): Promise<Message | Unsendable | null> => {
  const env = readEnv()
  try {
    return await composeMail(
      {
        payload: req.payload,
        publicUrl: env.PUBLIC_URL,
        from: env.MAIL_FROM,
        links: hiddenLinks(env.PUBLIC_URL),
        read: publicApi(env.DELIVERY_URL),
        now: new Date(),
      },
      mail,
    )
  } catch (fault) {
    if (fault instanceof Unsendable) return fault
    throw fault
  }
}

const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: uncached })
