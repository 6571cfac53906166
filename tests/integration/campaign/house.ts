import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import pg from 'pg'
import { vi } from 'vitest'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { Current } from '../../../src/delivery/current.ts'
import { follow } from '../../../src/delivery/follow.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { freshDatabase } from '../../support/databases.ts'
import { startStudio } from '../../support/studio.ts'
import { sdl } from '../../unit/delivery/cast.ts'

export type House = Awaited<ReturnType<typeof openHouse>>

/** A studio and a delivery that follows it, on one empty database, each under its own role. */
export const openHouse = async () => {
  vi.stubEnv('SEAL_KEY', randomBytes(32).toString('base64'))
  vi.stubEnv('DATA_DIR', `${tmpdir()}/alliance-campaign-tests`)
  const database = await freshDatabase('migrated')
  const studio = await startStudio(database.ownerUrl)
  const superuser = new pg.Client({ connectionString: database.superuserUrl })
  await superuser.connect()
  const current = new Current(publicModel)
  const follower = follow(database.deliveryUrl, current)
  const faults: unknown[] = []
  const delivery = await deliveryApp({
    current,
    sdl,
    guests: 'http://127.0.0.1:9',
    media: tmpdir(),
    onFault: (fault) => faults.push(fault),
  })
  await follower.ready

  /** The staff REST API as the campaign officer; throws the answer when it is not a success. */
  const staff = async (method: string, path: string, body?: unknown): Promise<any> => {
    const answer = await studio.rest(method, path, body, 'campaignOfficer')
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const publicly = async (path: string): Promise<any> => JSON.parse((await delivery.inject(path)).body)
  const graphql = async (query: string): Promise<any> =>
    JSON.parse((await delivery.inject({ method: 'POST', url: '/api/graphql', payload: { query } })).body)

  return {
    /** What the texts of the invented people of one run begin with. */
    run: 'canary-0',
    database,
    studio,
    superuser,
    delivery,
    /** What went wrong in the public host, which tells its readers nothing of it. */
    faults,
    staff,
    publicly,
    graphql,
    audits: (subject: string) =>
      studio.query('select action, detail, actor_id from audit where subject = $1 order by at, id', [
        subject,
      ]),
    close: async () => {
      await delivery.close()
      await follower.stop()
      await superuser.end()
      await studio.stop()
      await database.drop()
      vi.unstubAllEnvs()
    },
  }
}
