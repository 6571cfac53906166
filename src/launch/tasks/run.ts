import type { Payload } from 'payload'
import { readEnv } from '../../env.ts'
import { seed } from '../../seed/seed.ts'
import { setMark } from '../marks.ts'
import { administered, met, readState, seeded } from '../state.ts'
import { firstEmail, makeAdministrator } from './administrator.ts'
import { withPayload } from './open-payload.ts'

/**
 * The work that needs Payload, in a process of its own: the launcher stays small and can end it.
 * Usage: `run.ts prepare | migrate | seed | admin <mail>`. A login that was made is sent to the parent.
 */
const [name, argument] = process.argv.slice(2)
const { DATABASE_URL: url } = readEnv()
const due = await readState(url)

const migrate = async (payload: Payload): Promise<void> => {
  if (due.isNew) await setMark(url, met)
  if (due.migrate) await payload.db.migrate()
}

const fill = async (payload: Payload): Promise<void> => {
  await seed(payload)
  await setMark(url, seeded)
}

const administrate = async (payload: Payload, email: string): Promise<void> => {
  const login = await makeAdministrator(payload, email)
  await setMark(url, administered)
  process.send?.(login)
}

const tasks: Record<string, (payload: Payload) => Promise<void>> = {
  prepare: async (payload) => {
    if (due.seed) await fill(payload)
    if (due.firstAdministrator) await administrate(payload, firstEmail)
  },
  migrate: async () => {},
  seed: fill,
  admin: (payload) => administrate(payload, argument ?? firstEmail),
}

await withPayload(async (payload) => {
  await migrate(payload)
  await tasks[name ?? '']?.(payload)
})
process.exit(0)
