import { readGuestsEnv } from '../env.ts'
import { sealKey } from '../lib/seal.ts'
import { answer } from '../rsvp/answer.ts'
import { formsFrom } from '../rsvp/form.ts'
import { openDoor } from './door.ts'
import { ownOrigins } from './origin.ts'
import { payloadForGuests } from './payload.ts'

const env = readGuestsEnv()
const key = sealKey(env.SEAL_KEY)
const forms = formsFrom(`http://127.0.0.1:${env.PORT}`)
const payload = await payloadForGuests(env.GUESTS_DATABASE_URL, env.STUDIO_URL)

const server = openDoor({
  findForm: forms.find,
  languagesOf: forms.languagesOf,
  take: (submission) => answer(submission, { payload, findForm: forms.find, key }),
  own: ownOrigins(env.PUBLIC_URL),
})

const stop = async (): Promise<void> => {
  await server.close()
  await payload.destroy()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

await server.listen({ host: '127.0.0.1', port: env.GUESTS_PORT })
console.log('guests ready')
