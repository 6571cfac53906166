import type { RoleUrls } from '../db/roles.ts'
import { deliveryNodeFlags } from '../delivery/node-flags.ts'
import type { Env } from '../env.ts'
import { nextCommand } from './next-command.ts'
import { deliveryEnv, guestsEnv, siteEnv, staffEnv } from './program-env.ts'
import { programService } from './service.ts'
import type { Service } from './supervise.ts'

export type Mode = 'start' | 'dev'

const loopback = (port: number, path: string): { url: string } => ({ url: `http://127.0.0.1:${port}${path}` })

/**
 * The processes. In `dev`, Next reloads the studio and renders the site too (a second Next in one folder is refused),
 * and Node starts the others again when a file changes.
 */
export const services = (mode: Mode, given: Env, ownerUrl: string, roles: RoleUrls): Service[] => {
  const env = mode === 'dev' ? { ...given, SITE_PORT: given.STUDIO_PORT } : given
  const watching = mode === 'dev' ? ['--watch', '--watch-preserve-output'] : []
  const nodeEnv = { NODE_ENV: mode === 'dev' ? 'development' : 'production' }
  const studio = [...nextCommand(mode), '-p', String(env.STUDIO_PORT), '-H', '127.0.0.1']
  const staff = { ...staffEnv(env, ownerUrl), ...nodeEnv }
  return [
    programService(
      {
        name: 'delivery',
        args: [...deliveryNodeFlags, ...watching, 'src/delivery/server.ts'],
        env: { ...deliveryEnv(env, roles), ...nodeEnv },
      },
      loopback(env.PORT, '/health'),
    ),
    programService(
      {
        name: 'guests',
        args: [...watching, 'src/guests/server.ts'],
        env: { ...guestsEnv(env, roles), ...nodeEnv },
      },
      loopback(env.GUESTS_PORT, '/health'),
    ),
    programService({ name: 'studio', args: studio, env: staff }, loopback(env.STUDIO_PORT, '/api/health')),
    ...(mode === 'dev' ? [] : [siteService(env)]),
    programService(
      { name: 'worker', args: [...watching, 'src/jobs/worker.ts'], env: staff },
      { line: 'worker ready' },
    ),
  ]
}

const siteService = (env: Env): Service =>
  programService(
    { name: 'site', args: ['src/site/server.ts'], env: siteEnv(env) },
    loopback(env.SITE_PORT, '/health'),
  )
