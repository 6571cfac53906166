import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import chromium, { inflate } from '@sparticuz/chromium'
import { chromium as engine, type Browser } from 'playwright-core'

const require = createRequire(import.meta.url)

/**
 * The Chromium of an npm package, so that a fresh machine needs nothing else; `CHROMIUM_PATH` names another.
 * The package puts its libraries on the path only where its cloud runs, so that is done here.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const own = process.env['CHROMIUM_PATH']
  if (own) return engine.launch({ executablePath: own, args: ['--no-sandbox'] })
  const executablePath = await chromium.executablePath()
  const libraries = await unpackLibraries()
  return engine.launch({
    executablePath,
    args: [...chromium.args, '--disable-background-networking'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries } as Record<string, string>,
  })
}

const unpackLibraries = async (): Promise<string> => {
  const folder = path.join(path.dirname(require.resolve('@sparticuz/chromium/package.json')), 'bin')
  const target = path.join(tmpdir(), 'al2023')
  if (!existsSync(target)) await inflate(path.join(folder, 'al2023.tar.br'))
  return path.join(target, 'lib')
}

/** Where the pictures of a run are kept. */
export const artefact = (name: string): string => {
  const folder = path.resolve('tests/artefacts')
  mkdirSync(folder, { recursive: true })
  return path.join(folder, name)
}
