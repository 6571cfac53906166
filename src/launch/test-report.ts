import { existsSync, readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'

export type Count = { passed: number; failed: number }

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

/** The numbers of vitest's JSON report, which is then removed; a file that could not even be loaded is one failure. */
export const countTests = (file: string): Count => {
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(readFileSync(file, 'utf8')))
  rmSync(file)
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
}
