import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { derivePassword } from '../lib/derive-password.ts'

/** Names inside the embedded cluster. The superuser starts and repairs; the studio works as the owner, who is none. */
export const superuser = 'postgres'
export const ownerRole = 'alliance'
export const databaseName = 'alliance'

type Login = { user: string; password: string; port: number; database: string }

const loopbackUrl = ({ user, password, port, database }: Login): string =>
  `postgresql://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`

export const superuserUrl = (port: number, password: string, database: string = superuser): string =>
  loopbackUrl({ user: superuser, password, port, database })

/** The owner's password follows from the superuser's, not the other way round. */
export const ownerUrl = (port: number, superuserPassword: string, database: string = databaseName): string =>
  loopbackUrl({ user: ownerRole, password: derivePassword(superuserPassword, ownerRole), port, database })

/** The same server under another login or database; other parameters of the URL stay. */
export const withLogin = (
  url: string,
  login: { user?: string; password?: string; database?: string },
): string => {
  const other = new URL(url)
  if (login.user !== undefined) other.username = encodeURIComponent(login.user)
  if (login.password !== undefined) other.password = encodeURIComponent(login.password)
  if (login.database !== undefined) other.pathname = `/${encodeURIComponent(login.database)}`
  return other.href
}

/** A URL without its password, for people to read. */
export const withoutPassword = (url: string): string => withLogin(url, { password: '' })

/** The file in which the embedded cluster notes its port. */
export const portFile = (dataDir: string): string => join(dataDir, 'postgres.port')

/** The owner's URL of the embedded database as it ran last; a port that refuses when it never ran. */
export const embeddedUrl = (dataDir: string, superuserPassword: string): string =>
  ownerUrl(lastPort(dataDir) ?? 1, superuserPassword)

/** The port the embedded cluster had last, if it ever ran. */
export const lastPort = (dataDir: string): number | null => {
  try {
    return Number(readFileSync(portFile(dataDir), 'utf8')) || null
  } catch {
    return null
  }
}
