// The only file that any Node >= 20 runs, without node_modules: `node bin/bootstrap.mjs <verb> [arguments]` installs
// the locked dependencies when they changed and hands over to bin/<verb>.ts under the pinned Node.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const modules = join(root, 'node_modules')
const stampFile = join(modules, '.installed-from')
const tools = join(modules, '.bin')
const neededMajor = 24

const fail = (sentence) => {
  console.error(`\n${sentence}`)
  process.exit(1)
}

const major = (version) => Number(/\d+/.exec(version)?.[0])

const lockStamp = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** npm keeps a copy of the lock beside what it installed; a plain `npm ci` counts as ours. */
const isInstalledByHand = () => {
  const copy = join(modules, '.package-lock.json')
  if (!existsSync(copy)) return false
  const installed = readJson(copy).packages
  return Object.entries(readJson(join(root, 'package-lock.json')).packages).every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !installed[path]) || installed[path]?.version === version,
  )
}

const isInstalled = (stamp) => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp

/** Passes signals on to the one child, and ends it when npm's shell between us and npm is gone. */
const follow = (child) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref()
  }
  return new Promise((done) => {
    child.once('error', (error) => done({ code: 1, error }))
    child.once('exit', (code, signal) => done({ code: code ?? 1, signal }))
  })
}

const install = async (stamp) => {
  const npm = process.env.npm_execpath
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const began = Date.now()
  const tell = () =>
    console.log(`… Installing the locked dependencies (${Math.round((Date.now() - began) / 1000)} s)`)
  tell()
  const timer = setInterval(tell, 10_000)
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...flags]] : ['npm', flags]
  const { code, error } = await follow(spawn(command, args, { cwd: root, stdio: 'inherit' }))
  clearInterval(timer)
  if (error)
    fail(`npm could not be started (${error.message}); install Node with npm from https://nodejs.org.`)
  if (code !== 0) {
    fail(
      `The dependencies could not be installed; see npm's lines above, and check the network and that ${root} is writable.`,
    )
  }
  writeFileSync(stampFile, stamp)
  console.log(`✓ Installing the locked dependencies (${Math.round((Date.now() - began) / 1000)} s)`)
}

const pinnedNode = () => {
  const pinned = join(tools, 'node')
  const answer = existsSync(pinned) ? spawnSync(pinned, ['--version'], { encoding: 'utf8' }) : null
  if (answer?.status === 0 && major(answer.stdout) >= neededMajor) return pinned
  if (major(process.version) >= neededMajor) return process.execPath
  return fail(
    `Node ${neededMajor} is needed, this is ${process.version}, and no packaged one runs on ${process.platform}-${process.arch}; ` +
      `install Node ${neededMajor} from https://nodejs.org and run the command again.`,
  )
}

const [verb = '', ...args] = process.argv.slice(2)
const script = join(root, 'bin', `${verb}.ts`)
if (!/^[a-z-]+$/.test(verb) || !existsSync(script))
  fail(`There is no command "${verb}"; see "scripts" in package.json.`)

const stamp = lockStamp()
if (!isInstalled(stamp) && !isInstalledByHand()) await install(stamp)

const child = spawn(pinnedNode(), [script, ...args], {
  cwd: root,
  // The channel carries nothing: its end tells the command that we are gone.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` },
})
const { code } = await follow(child)
process.exit(code)
