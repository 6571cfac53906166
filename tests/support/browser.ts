import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium, { inflate } from '@sparticuz/chromium'
import { chromium as engine, type Browser } from 'playwright-core'

const version = '153.0.0'
const flags = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** The Chromium of an npm package, so that a fresh machine needs nothing else; `CHROMIUM_PATH` names another. */
export const launchBrowser = async (more: string[] = []): Promise<Browser> => {
  const args = [...flags, ...more]
  const own = process.env['CHROMIUM_PATH']
  if (own) return engine.launch({ executablePath: own, args })
  const { executablePath, libraries, fonts } = await unpack()
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts } as Record<string, string>
  return engine.launch({ executablePath, args, env })
}

/**
 * The package unpacks into the temporary folder and trusts what it finds there: a folder named by version keeps
 * an older browser from being taken. Its libraries it unpacks by itself only where its cloud runs.
 */
const unpack = async () => {
  const before = process.env['TMPDIR']
  const folder = path.join(tmpdir(), `alliance-chromium-${version}`)
  mkdirSync(folder, { recursive: true })
  process.env['TMPDIR'] = folder
  try {
    const executablePath = await chromium.executablePath()
    const packed = fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium')))
    const unpacked = await inflate(packed)
    return { executablePath, libraries: path.join(unpacked, 'lib'), fonts: path.join(folder, 'fonts') }
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** Where the pictures of a run are kept. */
export const artefact = (name: string): string => {
  const folder = path.resolve('tests/artefacts')
  mkdirSync(folder, { recursive: true })
  return path.join(folder, name)
}
