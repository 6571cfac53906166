// Makes package-lock.json anew from package.json. A registry that does not carry a package for every platform
// makes npm leave it out of the lock, and `npm ci` then refuses the lock everywhere: what is missing is put back.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const systems = ['darwin', 'win32', 'android', 'freebsd', 'linux', 'openharmony']
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x']
const file = 'package-lock.json'

execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { stdio: 'inherit' })
const lock = JSON.parse(readFileSync(file, 'utf8'))
const { '': root, ...packages } = lock.packages

/** Whether a package finds another by going up the folders, as Node does. */
const finds = (from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${at && `${at}/`}node_modules/${name}`]) return true
    if (!at) return false
  }
}

const platformOf = (name) => {
  const parts = name.split('/').at(-1).split('-')
  const os = parts.find((part) => systems.includes(part))
  const cpu = parts.find((part) => processors.includes(part))
  if (!os || !cpu) throw new Error(`The name of ${name} does not say for which platform it is.`)
  const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') && os === 'linux' ? ['glibc'] : null
  return { cpu: [cpu], ...(libc && { libc }), os: [os] }
}

for (const [path, { optionalDependencies = {}, dev, license }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (finds(path, name)) continue
    packages[`node_modules/${name}`] = {
      version,
      ...(dev && { dev }),
      license,
      optional: true,
      ...platformOf(name),
    }
  }
}
const ordered = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
lock.packages = { '': root, ...Object.fromEntries(ordered) }
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
