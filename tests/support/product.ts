import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

export type Product = {
  publicUrl: string
  studioUrl: string
  email: string
  password: string
  dataDir: string
  /** Milliseconds until it said that it was ready. */
  readyAfter: number
  pid: number
}

declare module 'vitest' {
  interface ProvidedContext {
    product: Product
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** The whole product as `npm start` runs it, in a folder and on ports of its own. */
export default async (project: TestProject) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'alliance-product-'))
  chmodSync(dataDir, 0o711)
  const [port, studioPort, guestsPort, sitePort] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ])
  const began = performance.now()
  const child = spawn(process.execPath, ['bin/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      MEDIA_DIR: path.join(dataDir, 'media'),
      PORT: String(port),
      STUDIO_PORT: String(studioPort),
      GUESTS_PORT: String(guestsPort),
      SITE_PORT: String(sitePort),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      if (/password\s+\S+/.test(output)) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then((code) => reject(new Error(`The product ended with ${code}:\n${output}`)))
  })
  await ready
  project.provide('product', {
    publicUrl: `http://localhost:${port}`,
    studioUrl: `http://localhost:${studioPort}`,
    email: /administrator\s+(\S+)/.exec(output)?.[1] ?? '',
    password: /password\s+(\S+)/.exec(output)?.[1] ?? '',
    dataDir,
    readyAfter: performance.now() - began,
    pid: child.pid ?? 0,
  })
  return async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
}
