import { readEnv, type Env } from '../env.ts'
import { announce, announceLogin } from './announce.ts'
import { embeddedDatabase, embeddedService, externalDatabase, type Database } from './database.ts'
import { closeHouse, keepRunning, openHouse, untilClosing, type House } from './house.ts'
import { holdLock } from './lock.ts'
import type { Verb } from './main.ts'
import { refuseBusyPorts } from './ports.ts'
import { prepare } from './prepare.ts'
import { say, step } from './progress.ts'
import { rolesFor } from './roles.ts'
import { services, type Mode } from './services.ts'
import type { Login } from './tasks/administrator.ts'

/** Starts everything; stops everything on a signal, or when a part fails for good: then it throws the reason. */
export const start =
  (mode: Mode): Verb =>
  async (signal) => {
    const house = openHouse(signal)
    const logins: Login[] = []
    try {
      await open(mode, readEnv(), house, (login) => logins.push(login))
      // Also after a failure: the password exists nowhere else.
      logins.splice(0).forEach(announceLogin)
      await untilClosing(house)
    } finally {
      logins.forEach(announceLogin)
      if (house.closers.length > 1) say('\nStopping.')
      await closeHouse(house)
    }
    if (!signal.aborted) throw house.controller.signal.reason
  }

const open = async (mode: Mode, env: Env, house: House, onLogin: (login: Login) => void): Promise<void> => {
  const began = performance.now()
  house.closers.push(await holdLock(env.DATA_DIR, mode === 'start' ? 'npm start' : 'npm run dev'))
  const { PORT, STUDIO_PORT, GUESTS_PORT, SITE_PORT } = env
  await refuseBusyPorts({ PORT, STUDIO_PORT, GUESTS_PORT, SITE_PORT })
  const database = await step('Opening the database', () => openDatabase(env, house))
  await prepare(env, database.ownerUrl, mode === 'start', house.controller, onLogin)
  const roles = await rolesFor(env, database)
  const processes = services(mode, env, database.ownerUrl, roles)
  await step('Starting the processes', () => keepRunning(house, processes))
  announce(env, began)
}

const openDatabase = async (env: Env, house: House): Promise<Database> => {
  if (!env.embeddedDatabase) return externalDatabase(env)
  await keepRunning(house, [embeddedService(env)])
  return embeddedDatabase(env)
}
