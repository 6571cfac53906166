import { readFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { readDeliveryEnv } from '../env.ts'
import { publicModel } from '../generated/public-model.ts'
import { publicMedia } from '../lib/media-store/public-media.ts'
import { deliveryApp } from './app.ts'
import { ChangeStreams } from './changes/streams.ts'
import { Current } from './current.ts'
import { keepOnDisk, restoreFromDisk } from './disk/keeper.ts'
import { follow } from './follow.ts'
import { drain } from './http/drain.ts'
import { Networks } from './http/networks.ts'
import { watchPressure } from './http/pressure.ts'

const env = readDeliveryEnv()
const current = new Current(publicModel, { silenceHours: env.LOG_SILENCE_HOURS })
const streams = new ChangeStreams(current)
const folder = join(env.DATA_DIR, 'delivery')
const note = (message: string): void => console.error(`delivery: ${message}`)

const outOfReach = Promise.withResolvers<void>()
const follower = follow(env.DELIVERY_DATABASE_URL, current, (reason) => {
  note(`the log is out of reach: ${reason}`)
  outOfReach.resolve()
})
const app = await deliveryApp({
  current,
  sdl: await readFile(resolve(import.meta.dirname, '../generated/public.graphql'), 'utf8'),
  guests: `http://127.0.0.1:${env.GUESTS_PORT}`,
  site: { address: `http://127.0.0.1:${env.SITE_PORT}`, keeps: !env.development },
  publicUrl: env.PUBLIC_URL,
  media: publicMedia({ folder: env.MEDIA_DIR, bucket: env.mediaBucket }),
  guards: { networks: new Networks(env.REQUESTS_PER_NETWORK), pressure: watchPressure() },
  streams,
  onFault: (error) => note(error instanceof Error ? (error.stack ?? error.message) : String(error)),
})

const stop = async (): Promise<void> => {
  streams.end()
  await drain(app.server)
  await app.close()
  await follower.stop()
  await keeper.stop()
  process.exit(0)
}
const keeper = keepOnDisk(folder, current, note)
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

const everyAddress = Object.values(networkInterfaces()).flat()
const host = everyAddress.some((address) => address?.family === 'IPv6') ? '::' : '0.0.0.0'
await app.listen({ host, port: env.PORT })
const restored = outOfReach.promise.then(() => restoreFromDisk(folder, current))
await Promise.race([follower.ready, restored.then((done) => (done ? undefined : follower.ready))])
console.log('delivery ready')
