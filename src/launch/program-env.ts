import { environment, type Env } from '../env.ts'
import type { RoleUrls } from '../db/roles.ts'

type ProgramEnv = Record<string, string | undefined>

/** What a public process may know of the machine; everything else it gets by name. */
const harmless =
  /^(PATH|HOME|LANG|LC_.*|TZ|TMPDIR|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|SSL_CERT_DIR|NO_COLOR|FORCE_COLOR)$/

const machine = (): ProgramEnv =>
  Object.fromEntries(Object.entries(environment()).filter(([name]) => harmless.test(name)))

const addresses = (env: Env): ProgramEnv => ({
  PORT: String(env.PORT),
  STUDIO_PORT: String(env.STUDIO_PORT),
  GUESTS_PORT: String(env.GUESTS_PORT),
  SITE_PORT: String(env.SITE_PORT),
  PUBLIC_URL: env.PUBLIC_URL,
  STUDIO_URL: env.STUDIO_URL,
  // Next sets PORT to its own, so that the studio could not know delivery's by it.
  DELIVERY_URL: env.DELIVERY_URL,
  DATA_DIR: env.DATA_DIR,
  MEDIA_DIR: env.MEDIA_DIR,
})

/** For what staff use, and for tasks: the owner's login and the secrets. */
export const staffEnv = (env: Env, ownerUrl: string): ProgramEnv => ({
  ...environment(),
  ...addresses(env),
  DATABASE_URL: ownerUrl,
  PAYLOAD_SECRET: env.PAYLOAD_SECRET,
  SEAL_KEY: env.SEAL_KEY,
  DELIVERY_DATABASE_URL: undefined,
  GUESTS_DATABASE_URL: undefined,
  PUBLIC_MEDIA_READ_KEY_ID: undefined,
  PUBLIC_MEDIA_READ_SECRET: undefined,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
})

export const deliveryEnv = (env: Env, { deliveryUrl }: RoleUrls): ProgramEnv => ({
  ...machine(),
  ...addresses(env),
  DELIVERY_DATABASE_URL: deliveryUrl,
  // It opens the public images, and can neither write nor list them.
  PUBLIC_MEDIA_BUCKET: env.PUBLIC_MEDIA_BUCKET,
  PUBLIC_MEDIA_REGION: env.PUBLIC_MEDIA_REGION,
  PUBLIC_MEDIA_READ_KEY_ID: env.PUBLIC_MEDIA_READ_KEY_ID,
  PUBLIC_MEDIA_READ_SECRET: env.PUBLIC_MEDIA_READ_SECRET,
  LOG_SILENCE_HOURS: String(env.LOG_SILENCE_HOURS),
  REQUESTS_PER_NETWORK: String(env.REQUESTS_PER_NETWORK),
})

export const guestsEnv = (env: Env, { guestsUrl }: RoleUrls): ProgramEnv => ({
  ...machine(),
  ...addresses(env),
  GUESTS_DATABASE_URL: guestsUrl,
  SEAL_KEY: env.SEAL_KEY,
})

/** No database, no secret, no folder: it reads what everybody may read. */
export const siteEnv = (env: Env): ProgramEnv => ({
  ...machine(),
  SITE_PORT: String(env.SITE_PORT),
  PUBLIC_URL: env.PUBLIC_URL,
  DELIVERY_URL: env.DELIVERY_URL,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
})
