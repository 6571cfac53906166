import pg from 'pg'
import { Obstacle } from '../lib/obstacle.ts'
import { derivePassword } from '../lib/derive-password.ts'
import { withLogin } from './connection.ts'
import { grantDelivery, grantGuests } from './roles/grants.ts'
import { keepOut } from './roles/keep-out.ts'
import { ensureLogin } from './roles/login.ts'

export const deliveryRole = 'alliance_delivery'
export const guestsRole = 'alliance_guests'

export type RoleOptions = {
  /** A login that may make roles and owns the tables, or a superuser, in the database of the content. */
  administratorUrl: string
  /** The studio's login, which keeps every right it has. */
  ownerUrl: string
  /** The passwords of logins not given follow from this secret. */
  secret: string
  deliveryUrl?: string
  guestsUrl?: string
}

export type RoleUrls = { deliveryUrl: string; guestsUrl: string }

/**
 * Makes the logins of the two public processes and grants each what it needs and nothing else; to be run after every
 * migration, any number of times. Delivery reads `published.log`. Guests write replies and read back only what their
 * own transaction wrote. Throws an Obstacle when the logins are missing and cannot be made.
 */
export const applyRoles = async (options: RoleOptions): Promise<RoleUrls> => {
  const urls = roleUrls(options)
  const client = new pg.Client({ connectionString: options.administratorUrl })
  await client.connect()
  try {
    await ensureLogin(client, urls.deliveryUrl, 'DELIVERY_DATABASE_URL')
    await ensureLogin(client, urls.guestsUrl, 'GUESTS_DATABASE_URL')
    await client.query('begin')
    await keepOut(client, userOf(options.ownerUrl), [userOf(urls.deliveryUrl), userOf(urls.guestsUrl)])
    await grantDelivery(client, userOf(urls.deliveryUrl))
    await grantGuests(client, userOf(urls.guestsUrl))
    await client.query('commit')
    return urls
  } finally {
    await client.end()
  }
}

/** Where the two logins lead, from the options alone: what is not given is on the owner's server. */
export const roleUrls = ({
  ownerUrl,
  secret,
  deliveryUrl,
  guestsUrl,
}: Omit<RoleOptions, 'administratorUrl'>): RoleUrls => {
  const made = (user: string): string => withLogin(ownerUrl, { user, password: derivePassword(secret, user) })
  const urls = { deliveryUrl: deliveryUrl ?? made(deliveryRole), guestsUrl: guestsUrl ?? made(guestsRole) }
  const users = [ownerUrl, urls.deliveryUrl, urls.guestsUrl].map(userOf)
  if (new Set(users).size === users.length) return urls
  throw new Obstacle(
    'Two of DATABASE_URL, DELIVERY_DATABASE_URL and GUESTS_DATABASE_URL name the same user; give each a user of its own.',
  )
}

const userOf = (url: string): string => decodeURIComponent(new URL(url).username)
