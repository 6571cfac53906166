import { readGuestsEnv } from '../env.ts'
import { sealKey } from '../lib/seal.ts'
import { publicApi } from '../mail/letter-source.ts'
import { formsFrom } from '../rsvp/form.ts'
import { openDoor } from './door.ts'
import { payloadForGuests } from './payload.ts'
import { wire } from './wire.ts'

const env = readGuestsEnv()
const delivery = env.DELIVERY_URL
const forms = formsFrom(delivery)
const payload = await payloadForGuests(env.GUESTS_DATABASE_URL, env.STUDIO_URL)

const server = openDoor(
  wire({
    answering: { payload, findForm: forms.find, key: sealKey(env.SEAL_KEY) },
    languagesOf: forms.languagesOf,
    readPublic: publicApi(delivery),
    publicUrl: env.PUBLIC_URL,
  }),
)

const stop = async (): Promise<void> => {
  await server.close()
  await payload.destroy()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

await server.listen({ host: '127.0.0.1', port: env.GUESTS_PORT })
console.log('guests ready')
