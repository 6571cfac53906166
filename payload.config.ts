import path from 'node:path'
import { allianceConfig } from './src/config.ts'
import { readEnv } from './src/env.ts'

const env = readEnv()

export default allianceConfig({
  databaseUrl: env.DATABASE_URL,
  payloadSecret: env.PAYLOAD_SECRET,
  studioUrl: env.STUDIO_URL,
  secureCookies: env.production,
  mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, folder: path.join(env.DATA_DIR, 'outbox') },
  mediaFolder: env.MEDIA_DIR,
  mediaBucket: env.mediaBucket,
})
