import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { checkExternalDatabase } from '../../../src/launch/external-database.ts'

test('a database that cannot be reached is one sentence, with the variable and without the password', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  const attempt = checkExternalDatabase(`postgresql://alliance:geheim@127.0.0.1:${port}/alliance`)
  await expect(attempt).rejects.toThrow(
    `The database postgresql://alliance@127.0.0.1:${port}/alliance cannot be opened because nothing listens there; ` +
      'start it, or correct DATABASE_URL (without it, an embedded database is used).',
  )
})
