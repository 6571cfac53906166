import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { freeLoopbackPort } from '../../../src/lib/free-port.ts'
import { refuseBusyPorts } from '../../../src/launch/ports.ts'

const servers: Server[] = []

const busyPort = async (host: string): Promise<number> => {
  const server = createServer()
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return (server.address() as AddressInfo).port
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

test.each(['127.0.0.1', '0.0.0.0'])(
  'a port that is taken on %s is named with its variable and the remedy',
  async (host) => {
    const port = await busyPort(host)
    await expect(refuseBusyPorts({ STUDIO_PORT: port })).rejects.toThrow(
      new RegExp(
        `^Port ${port} is in use by another program; stop that program or set STUDIO_PORT to a free port\\.$`,
      ),
    )
  },
)

test('free ports pass, and stay free', async () => {
  const port = await freeLoopbackPort(null)
  await refuseBusyPorts({ PORT: port })
  await refuseBusyPorts({ PORT: port })
})

test('one number for two processes is refused', async () => {
  await expect(refuseBusyPorts({ PORT: 4000, STUDIO_PORT: 4000 })).rejects.toThrow(
    /give each a number of its own/,
  )
})

test('a remembered port is taken again unless somebody else has it', async () => {
  const free = await freeLoopbackPort(null)
  expect(await freeLoopbackPort(free)).toBe(free)
  const busy = await busyPort('127.0.0.1')
  expect(await freeLoopbackPort(busy)).not.toBe(busy)
})
