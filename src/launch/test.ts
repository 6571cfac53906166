import { checks, type Check } from './checks.ts'
import type { Verb } from './main.ts'
import { say, seconds } from './progress.ts'
import type { Count } from './test-report.ts'

type Outcome = { name: string; took: string; result: 'passed' | 'failed' | 'skipped'; count: Count }

/** `npm test`: every check, also after one failed; then a table of them and a last line that a machine can read. */
export const test: Verb = async (signal, args) => {
  const outcomes: Outcome[] = []
  for (const check of checks(args.includes('--full'))) {
    const isBlocked = outcomes.some(({ name, result }) => name === check.after && result !== 'passed')
    outcomes.push(isBlocked ? skipped(check) : await outcomeOf(check, signal))
  }
  say('')
  for (const { name, took, result } of outcomes) say(`${marks[result]} ${name} ${took}`)
  const total = (part: keyof Count): number => outcomes.reduce((sum, { count }) => sum + count[part], 0)
  say(`\n${total('passed')} passed, ${total('failed')} failed`)
  return total('failed') === 0 ? 0 : 1
}

const marks = { passed: '✓', failed: '✗', skipped: '–' }

const skipped = ({ name, after }: Check): Outcome => ({
  name,
  took: `(not run, because ${after} failed)`,
  result: 'skipped',
  count: { passed: 0, failed: 1 },
})

const outcomeOf = async (check: Check, signal: AbortSignal): Promise<Outcome> => {
  const began = performance.now()
  say(`\n· ${check.name}`)
  const fault = await check.run(signal).then(
    () => null,
    (error: Error) => error,
  )
  signal.throwIfAborted()
  if (fault) say(fault.message)
  const took = `(${seconds(began)})`
  const counted = check.count?.() ?? { passed: fault ? 0 : 1, failed: 0 }
  // A run that failed without a failed test, for instance in its setup, is still a failure.
  const count = fault && counted.failed === 0 ? { ...counted, failed: 1 } : counted
  return { name: check.name, took, result: fault ? 'failed' : 'passed', count }
}
