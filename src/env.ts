import { resolve } from 'node:path'
import { z } from 'zod'
import { embeddedUrl } from './db/connection.ts'
import { isLoopback } from './lib/loopback.ts'
import type { BucketLogin } from './lib/media-store/bucket.ts'
import { Obstacle } from './lib/obstacle.ts'
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
  SITE_PORT: port(3003),
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
const bucket = {
  PUBLIC_MEDIA_BUCKET: origin.optional(),
  PUBLIC_MEDIA_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default('us-east-1'),
  PUBLIC_MEDIA_READ_KEY_ID: z.string().optional(),
  PUBLIC_MEDIA_READ_SECRET: z.string().optional(),
}
const deliverySettings = z.object({
  ...addresses,
  ...manners,
  ...bucket,
  DELIVERY_DATABASE_URL: databaseUrl,
})
const guestsSettings = z.object({ ...addresses, GUESTS_DATABASE_URL: databaseUrl, SEAL_KEY: key })
const siteSettings = z.object(addresses)
const settings = z.object({
  ...addresses,
  ...manners,
  ...bucket,
  PUBLIC_MEDIA_WRITE_KEY_ID: z.string().optional(),
  PUBLIC_MEDIA_WRITE_SECRET: z.string().optional(),
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
  SITE_PORT: portNumber,
  PUBLIC_URL: webAddress,
  STUDIO_URL: webAddress,
  DELIVERY_URL: webAddress,
  DATA_DIR: 'the path of a folder',
  MEDIA_DIR: 'the path of a folder',
  LOG_SILENCE_HOURS: 'a number of hours from 1 to 720',
  REQUESTS_PER_NETWORK: 'a number of requests per second, or 0 for no limit',
  PUBLIC_MEDIA_BUCKET: 'the address of the bucket, which begins with https:// or http://',
  PUBLIC_MEDIA_REGION: 'the name of a region, for example eu-west-3',
  PUBLIC_MEDIA_READ_KEY_ID: 'a key that reads objects of the bucket',
  PUBLIC_MEDIA_READ_SECRET: 'the secret of that key',
  PUBLIC_MEDIA_WRITE_KEY_ID: 'a key that reads, lists, writes and deletes objects of the bucket',
  PUBLIC_MEDIA_WRITE_SECRET: 'the secret of that key',
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
  return {
    ...given,
    ...secrets,
    production,
    embeddedDatabase: given.DATABASE_URL === undefined,
    mediaBucket: bucketFor('WRITE', given),
  }
}
export type Env = ReturnType<typeof readEnv>

/**
 * What the delivery process is told: no secret but logins that read the publication log, and the public images where
 * they lie in a bucket. Throws an Obstacle.
 */
export const readDeliveryEnv = (source: Source = process.env) => {
  const given = withUrls(readSettings(deliverySettings, forms, source))
  return { ...given, mediaBucket: bucketFor('READ', given), development: isDevelopment(source) }
}

/** What the guests process is told: the key that seals, and a login that writes replies. Throws an Obstacle. */
export const readGuestsEnv = (source: Source = process.env) =>
  withUrls(readSettings(guestsSettings, forms, source))

/** What the site's process is told: addresses, and nothing to keep to itself. Throws an Obstacle. */
export const readSiteEnv = (source: Source = process.env) =>
  withUrls(readSettings(siteSettings, forms, source))

/**
 * Whether this run of the build answers with pages of the site: the one that was told neither a database nor a secret.
 * While somebody works on the product, one run answers with everything.
 */
export const servesSite = (source: Source = process.env): boolean =>
  isDevelopment(source) || (source['DATABASE_URL'] === undefined && source['PAYLOAD_SECRET'] === undefined)

const isDevelopment = (source: Source): boolean => source['NODE_ENV'] === 'development'

type Keys = { [name: `PUBLIC_MEDIA_${string}`]: string | undefined }

const bucketFor = (
  right: 'READ' | 'WRITE',
  given: Keys & { PUBLIC_MEDIA_BUCKET?: string | undefined; PUBLIC_MEDIA_REGION: string },
): BucketLogin | undefined => {
  const { PUBLIC_MEDIA_BUCKET: url, PUBLIC_MEDIA_REGION: region } = given
  if (url === undefined) return undefined
  const names = [`PUBLIC_MEDIA_${right}_KEY_ID`, `PUBLIC_MEDIA_${right}_SECRET`] as const
  for (const name of names)
    if (!given[name])
      throw new Obstacle(`${name} is missing, and PUBLIC_MEDIA_BUCKET is set; set it to ${forms[name]}.`)
  const [accessKeyId = '', secretAccessKey = ''] = names.map((name) => given[name])
  return { url, region, accessKeyId, secretAccessKey }
}

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
