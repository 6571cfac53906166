import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { lifeline } from '../../lib/lifeline.ts'
import { Obstacle } from '../../lib/obstacle.ts'
import { postgresEnvironment } from './environment.ts'
import type { Place } from './place.ts'

/** PostgreSQL settings by name, over those below. */
export type Settings = Record<string, string>

const usual: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  // A publication that was answered must survive a crash.
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

export type Server = { process: ChildProcess; exited: Promise<void> }

/** Starts the server process in a session of its own, so that Ctrl-C in a terminal reaches the launcher first. */
export const spawnServer = (place: Place, port: number, settings: Settings, logFile: string): Server => {
  const all = { ...usual, ...settings, port: String(port) }
  const log = openSync(logFile, 'w', 0o600)
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(place.binaries, 'bin', 'postgres'), ['-D', place.data, ...flags], {
    ...(place.user ?? {}),
    cwd: dirname(place.data),
    env: postgresEnvironment,
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  const exited = new Promise<void>((resolve) => {
    server.once('exit', () => resolve())
    server.once('error', () => resolve())
  })
  if (server.pid) void exited.then(lifeline(server.pid, 'INT'))
  return { process: server, exited }
}

const patience = 60_000
const wrongPassword = '28P01'
const stillStarting = new Set(['ECONNREFUSED', 'ECONNRESET', '57P03'])

/** Resolves when the server takes connections. Throws an Obstacle with its own last words when it ends instead. */
export const untilReady = async ({ exited }: Server, url: string, logFile: string): Promise<void> => {
  let ended = false
  void exited.then(() => (ended = true))
  for (const end = Date.now() + patience; Date.now() < end; await sleep(25)) {
    if (ended)
      throw new Obstacle(`PostgreSQL stopped while starting (${lastWords(logFile)}); see ${logFile}.`)
    if (await answers(url)) return
  }
  throw new Obstacle(`PostgreSQL did not answer within ${patience / 1000} seconds; see ${logFile}.`)
}

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
    return true
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (stillStarting.has(code)) return false
    // A refusal is an answer too; whoever asks next gets to say what it means.
    if (code === wrongPassword) return true
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

const lastWords = (logFile: string): string => {
  const fatal = readFileSync(logFile, 'utf8').match(/(?:FATAL|PANIC): *(.+)/g)
  return fatal?.at(-1) ?? 'no reason given'
}

const fastShutdownPatience = 20_000

/** PostgreSQL's fast shutdown (SIGINT): sessions are ended, a checkpoint is written. Immediate when that hangs. */
export const stopServer = async ({ process: server, exited }: Server): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.kill('SIGINT')
  const timer = setTimeout(() => server.kill('SIGQUIT'), fastShutdownPatience)
  await exited
  clearTimeout(timer)
}
