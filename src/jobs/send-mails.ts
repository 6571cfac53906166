import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { linkKey } from '../links/token.ts'
import { sealKey } from '../lib/seal.ts'
import type { MailSettings } from '../mail/adapter.ts'
import { publicApi } from '../mail/letter-source.ts'
import { realLinks } from '../mail/personal-link.ts'
import { sendOutbox } from '../mail/send-outbox.ts'
import { openTransport } from '../mail/transport.ts'

export type MailWork = {
  mail: MailSettings
  publicUrl: string
  /** Where the public API answers on this machine. */
  delivery: string
  sealKey: string
}

/** How often the outbox is looked at, and how long a server may still take when the worker is told to stop. */
const rhythm = { pauseMilliseconds: 1_000, graceMilliseconds: 5_000 }

/**
 * Sends the outbox until it is told to stop: beside the other work, because a server that stalls must not hold up
 * anything else. A mail that is under way at the end is sent again later, under the same Message-ID.
 */
export const sendMails = (payload: Payload, work: MailWork, stop: AbortSignal): Promise<void> =>
  Promise.race([keepSending(payload, work, stop), graceAfter(stop)])

const keepSending = async (payload: Payload, work: MailWork, stop: AbortSignal): Promise<void> => {
  const transport = openTransport(work.mail)
  const deps = {
    payload,
    publicUrl: work.publicUrl,
    from: work.mail.from,
    links: realLinks(work.publicUrl, linkKey(sealKey(work.sealKey))),
    read: publicApi(work.delivery),
    transport,
  }
  while (!stop.aborted) {
    const dealtWith = await sendOutbox(deps).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'A round of the outbox failed; the next one tries again.' })
      return 0
    })
    if (dealtWith === 0)
      await pause(rhythm.pauseMilliseconds, undefined, { signal: stop }).catch(() => undefined)
  }
  transport.close()
}

const graceAfter = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    stop.addEventListener('abort', () => setTimeout(resolve, rhythm.graceMilliseconds), { once: true })
  })
