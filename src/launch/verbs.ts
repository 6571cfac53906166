import { z } from 'zod'
import { readEnv } from '../env.ts'
import { Obstacle } from '../lib/obstacle.ts'
import { announceLogin } from './announce.ts'
import { buildIfChanged } from './build.ts'
import type { Verb } from './main.ts'
import { runPayloadTask } from './payload-task.ts'
import { say, step } from './progress.ts'
import { rolesFor } from './roles.ts'
import { withDatabase } from './with-database.ts'

/** `npm run migrate`: applies what is missing, and the rights of the two public logins. */
export const migrate: Verb = (signal) => {
  const env = readEnv()
  return withDatabase(env, 'migrate', signal, async (database) => {
    await step('Migrating the database', () => runPayloadTask('migrate', env, database.ownerUrl, signal))
    await rolesFor(env, database)
  })
}

/** `npm run seed`: stores what is missing of the letter's content; what exists stays as it is. */
export const seed: Verb = (signal) => {
  const env = readEnv()
  return withDatabase(env, 'seed', signal, async (database) => {
    await step('Seeding the database', () => runPayloadTask('seed', env, database.ownerUrl, signal))
    await rolesFor(env, database)
  })
}

/** `npm run admin -- <mail>`: makes an administrator, or gives one a new password. */
export const admin: Verb = async (signal, [email]) => {
  if (!z.email().safeParse(email).success) {
    throw new Obstacle('Whose account? Name a mail address: `npm run admin -- name@example.org`.')
  }
  const env = readEnv()
  await withDatabase(env, 'admin', signal, async (database) => {
    const login = await step('Making an administrator', () =>
      runPayloadTask('admin', env, database.ownerUrl, signal, email),
    )
    if (login) announceLogin(login)
  })
}

/** `npm run build`: builds the studio and the site if they changed. */
export const build: Verb = async (signal) => {
  await buildIfChanged(readEnv(), signal)
  say('The studio and the site are built.')
}
