import { join } from 'node:path'
import { environment, readEnv } from '../env.ts'
import { buildIfChanged } from './build.ts'
import { runTask } from './task.ts'
import { countTests, type Count } from './test-report.ts'

/** One thing that `npm test` looks at. `run` throws when it fails; tests count one by one, other checks as one. */
export type Check = {
  name: string
  run: (signal: AbortSignal) => Promise<unknown>
  count?: () => Count
  /** The check without which this one makes no sense. */
  after?: string
}

const tool = (name: string): string => join('node_modules/.bin', name)

/** In this order, the quick ones first. With `full` the tests take the large numbers of `tests/sizes.ts`. */
export const checks = (full: boolean): Check[] => [
  command('format', tool('prettier'), '--check', '--log-level', 'warn', '.'),
  command('lint', tool('eslint'), '--max-warnings', '0', '.'),
  command('types', tool('tsc'), '--noEmit', '-p', '.'),
  command(
    'layers',
    tool('depcruise'),
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'bin',
    'tests',
    'payload.config.ts',
  ),
  command('unused', tool('knip')),
  tests('unit and integration tests', full, 'unit', 'integration'),
  { name: 'build', run: (signal) => buildIfChanged(readEnv(), signal) },
  { ...tests('browser tests', full, 'e2e'), after: 'build' },
]

const command = (name: string, ...args: string[]): Check => ({
  name,
  run: (signal) => runTask({ name, args, env: environment(), loud: true }, signal),
})

const tests = (name: string, full: boolean, ...projects: string[]): Check => {
  const report = join('tests/artefacts', `${projects.join('-')}.json`)
  const args = [
    tool('vitest'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const env = { ...environment(), NODE_ENV: 'test', ...(full ? { TEST_SIZES: 'full' } : {}) }
  return {
    name,
    run: (signal) => runTask({ name, args, env, loud: true }, signal),
    count: () => countTests(report),
  }
}
