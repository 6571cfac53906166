import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countTests } from '../../../src/launch/test-report.ts'
import { temporaryFolder } from './folders.ts'

test('a file of tests that cannot be loaded counts as one failure, and a report is read once', () => {
  const file = join(temporaryFolder(), 'report.json')
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ]
  writeFileSync(file, JSON.stringify({ numPassedTests: 2, numFailedTests: 1, testResults }))
  expect(countTests(file)).toEqual({ passed: 2, failed: 2 })
  expect(existsSync(file)).toBe(false)
})
