import { readFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { resolve } from 'node:path'
import { readDeliveryEnv } from '../env.ts'
import { publicModel } from '../generated/public-model.ts'
import { mediaFolders } from '../lib/media-folders.ts'
import { deliveryApp } from './app.ts'
import { Current } from './current.ts'
import { follow } from './follow.ts'

const env = readDeliveryEnv()
const current = new Current(publicModel)
const note = (message: string): void => console.error(`delivery: ${message}`)

const follower = follow(env.DELIVERY_DATABASE_URL, current, (reason) =>
  note(`the log is out of reach: ${reason}`),
)
const app = await deliveryApp({
  current,
  sdl: await readFile(resolve(import.meta.dirname, '../generated/public.graphql'), 'utf8'),
  guests: `http://127.0.0.1:${env.GUESTS_PORT}`,
  media: mediaFolders(env.MEDIA_DIR).published,
  onFault: (error) => note(error instanceof Error ? (error.stack ?? error.message) : String(error)),
})

const stop = async (): Promise<void> => {
  await app.close()
  await follower.stop()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

const everyAddress = Object.values(networkInterfaces()).flat()
const host = everyAddress.some((address) => address?.family === 'IPv6') ? '::' : '0.0.0.0'
await app.listen({ host, port: env.PORT })
await follower.ready
console.log('delivery ready')
