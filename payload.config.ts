import { allianceConfig } from './src/config.ts'
import { readEnv } from './src/env.ts'

const env = readEnv()

export default allianceConfig({
  databaseUrl: env.DATABASE_URL,
  payloadSecret: env.PAYLOAD_SECRET,
  studioUrl: env.STUDIO_URL,
  secureCookies: env.production,
})
