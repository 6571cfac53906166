import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Obstacle } from '../lib/obstacle.ts'

/**
 * One launcher at a time for a data folder. The lock is a listening socket, which the system takes back from a process
 * that dies in any way; on Linux it has an abstract name (unix(7)) and leaves no file. Whoever connects hears who holds it.
 */
const addressOf = (dataDir: string): string => {
  const id = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 32)
  return process.platform === 'linux' ? `\0alliance-cms-${id}` : join(tmpdir(), `alliance-cms-${id}.sock`)
}

/** What holds the folder, such as "npm start (process 4711)", or null. */
export const lockHolder = (dataDir: string): Promise<string | null> =>
  new Promise((answer) => {
    let heard = ''
    const socket = connect(addressOf(dataDir))
    socket.on('data', (chunk) => (heard += chunk.toString()))
    socket.on('error', () => answer(null))
    socket.on('close', () => answer(heard || null))
  })

/** Takes the lock and returns how to give it back. Throws an Obstacle that names the holder. */
export const holdLock = async (dataDir: string, holder: string): Promise<() => Promise<void>> => {
  const other = await lockHolder(dataDir)
  if (other === null && process.platform !== 'linux') rmSync(addressOf(dataDir), { force: true })
  const server = createServer((socket) => socket.end(`${holder} (process ${process.pid})`))
  const taken = await new Promise<boolean>((answer) => {
    server.once('error', () => answer(false))
    server.listen(addressOf(dataDir), () => answer(true))
  })
  if (taken) return () => new Promise((done) => server.close(() => done()))
  throw new Obstacle(
    `The data folder ${dataDir} is in use by ${other ?? (await lockHolder(dataDir)) ?? 'another command'}; ` +
      'stop that first, or set DATA_DIR to another folder.',
  )
}
