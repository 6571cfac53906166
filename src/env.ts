import { resolve } from 'node:path'
import { z } from 'zod'
import { embeddedUrl } from './db/connection.ts'
import { isLoopback } from './lib/loopback.ts'
import { productionSecrets, type Secrets } from './lib/production-secrets.ts'
import { readSettings, type Source } from './lib/read-settings.ts'
import { localSecrets } from './lib/secrets-file.ts'

const port = (usual: number) => z.coerce.number().int().min(1).max(65535).default(usual)
const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, hostname: /.*/ })
const key = z.base64().length(44)

const folder = (usual: string) =>
  z
    .string()
    .default(usual)
    .transform((path) => resolve(path))

const addresses = {
  PORT: port(3000),
  STUDIO_PORT: port(3001),
  GUESTS_PORT: port(3002),
  PUBLIC_URL: origin.optional(),
  STUDIO_URL: origin.optional(),
  DELIVERY_URL: origin.optional(),
  DATA_DIR: folder('.data'),
  MEDIA_DIR: folder('media'),
}
const manners = {
  LOG_SILENCE_HOURS: z.coerce.number().min(1).max(720).default(24),
  REQUESTS_PER_NETWORK: z.coerce.number().int().min(0).max(1_000_000).default(2_000),
}
const deliverySettings = z.object({ ...addresses, ...manners, DELIVERY_DATABASE_URL: databaseUrl })
const guestsSettings = z.object({ ...addresses, GUESTS_DATABASE_URL: databaseUrl, SEAL_KEY: key })
const settings = z.object({
  ...addresses,
  ...manners,
  DATABASE_URL: databaseUrl.optional(),
  DELIVERY_DATABASE_URL: databaseUrl.optional(),
  GUESTS_DATABASE_URL: databaseUrl.optional(),
  PAYLOAD_SECRET: z.string().optional(),
  SEAL_KEY: key.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /.*/ }).optional(),
  MAIL_FROM: z.email().default('alliance@localhost.invalid'),
})

const portNumber = 'a port number from 1 to 65535'
const webAddress = 'an address that begins with https:// or http://'
const databaseAddress = 'a URL of the form postgresql://user:password@host/database'
const forms: Record<keyof z.infer<typeof settings>, string> = {
  PORT: portNumber,
  STUDIO_PORT: portNumber,
  GUESTS_PORT: portNumber,
  PUBLIC_URL: webAddress,
  STUDIO_URL: webAddress,
  DELIVERY_URL: webAddress,
  DATA_DIR: 'the path of a folder',
  MEDIA_DIR: 'the path of a folder',
  LOG_SILENCE_HOURS: 'a number of hours from 1 to 720',
  REQUESTS_PER_NETWORK: 'a number of requests per second, or 0 for no limit',
  DATABASE_URL: databaseAddress,
  DELIVERY_DATABASE_URL: databaseAddress,
  GUESTS_DATABASE_URL: databaseAddress,
  PAYLOAD_SECRET: 'the output of `openssl rand -base64 48`',
  SEAL_KEY: 'the output of `openssl rand -base64 32`',
  SMTP_URL: 'a URL of the form smtp://user:password@host:port',
  MAIL_FROM: 'the mail address that the studio writes from',
}

/**
 * Every setting, for the studio, the worker and the launcher. Production is when `PUBLIC_URL` is not a loopback
 * address: then the secrets and the database come from the environment and are strong. Otherwise what is missing comes
 * from `secrets.json` in `DATA_DIR` (made on first use), and the database is the embedded one. Throws an Obstacle.
 */
export const readEnv = (source: Source = process.env) => {
  const given = withUrls(readSettings(settings, forms, source))
  const production = !isLoopback(given.PUBLIC_URL)
  const secrets = production ? productionSecrets(given) : secretsOfThisMachine(given)
  return { ...given, ...secrets, production, embeddedDatabase: given.DATABASE_URL === undefined }
}
export type Env = ReturnType<typeof readEnv>

/** What the delivery process is told: no secret but a login that reads the publication log. Throws an Obstacle. */
export const readDeliveryEnv = (source: Source = process.env) =>
  withUrls(readSettings(deliverySettings, forms, source))

/** What the guests process is told: the key that seals, and a login that writes replies. Throws an Obstacle. */
export const readGuestsEnv = (source: Source = process.env) =>
  withUrls(readSettings(guestsSettings, forms, source))

/** The whole environment, to hand parts of it to another process. */
export const environment = (): Source => ({ ...process.env })

type Urls = { PUBLIC_URL: string; STUDIO_URL: string; DELIVERY_URL: string }
type Addresses = {
  PORT: number
  STUDIO_PORT: number
  GUESTS_PORT: number
  PUBLIC_URL?: string
  STUDIO_URL?: string
  DELIVERY_URL?: string
}

const withUrls = <A extends Addresses>(given: A): A & Urls => ({
  ...given,
  PUBLIC_URL: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
  STUDIO_URL: given.STUDIO_URL ?? `http://localhost:${given.STUDIO_PORT}`,
  DELIVERY_URL: given.DELIVERY_URL ?? `http://127.0.0.1:${given.PORT}`,
})

const secretsOfThisMachine = (given: Partial<Secrets> & { DATA_DIR: string }): Secrets => {
  const made = localSecrets(given.DATA_DIR)
  return {
    PAYLOAD_SECRET: given.PAYLOAD_SECRET ?? made.PAYLOAD_SECRET,
    SEAL_KEY: given.SEAL_KEY ?? made.SEAL_KEY,
    DATABASE_URL: given.DATABASE_URL ?? embeddedUrl(given.DATA_DIR, made.POSTGRES_PASSWORD),
  }
}
