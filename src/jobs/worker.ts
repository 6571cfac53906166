import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { BasePayload } from 'payload'
import config from '../../payload.config.ts'
import { outliveLostConnections } from '../db/lost-connections.ts'
import { readEnv } from '../env.ts'
import { choreRound } from './do-chores.ts'
import { chores, rhythm } from './jobs.ts'
import { sendMails } from './send-mails.ts'

const payload = await new BasePayload().init({ config: await config, disableOnInit: true })
outliveLostConnections(payload)
const stopping = new AbortController()
process.once('SIGTERM', () => stopping.abort())
process.once('SIGINT', () => stopping.abort())
console.log('worker ready')

const env = readEnv()
const mails = sendMails(
  payload,
  {
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, folder: path.join(env.DATA_DIR, 'outbox') },
    publicUrl: env.PUBLIC_URL,
    delivery: env.DELIVERY_URL,
    sealKey: env.SEAL_KEY,
  },
  stopping.signal,
)

const doChores = choreRound(payload, chores)
while (!stopping.signal.aborted) {
  await doChores()
  await pause(rhythm.pauseMilliseconds, undefined, { signal: stopping.signal }).catch(() => undefined)
}
await mails
await payload.destroy()
process.exit(0)
