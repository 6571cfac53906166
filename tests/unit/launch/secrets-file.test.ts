import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { localSecrets } from '../../../src/lib/secrets-file.ts'
import { temporaryFolder } from './folders.ts'

const modeOf = (path: string): number => statSync(path).mode & 0o777

test('the file is readable by its owner only', () => {
  const folder = join(temporaryFolder(), 'data')
  localSecrets(folder)
  expect(modeOf(join(folder, 'secrets.json'))).toBe(0o600)
  expect(modeOf(folder) & 0o066).toBe(0)
})

test('a file that others may read is closed to them', () => {
  const folder = temporaryFolder()
  localSecrets(folder)
  chmodSync(join(folder, 'secrets.json'), 0o644)
  localSecrets(folder)
  expect(modeOf(join(folder, 'secrets.json'))).toBe(0o600)
})

test('a damaged file is refused and not replaced, because sealed answers open only with its key', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'secrets.json'), '{"SEAL_KEY":')
  expect(() => localSecrets(folder)).toThrow(/secrets\.json is damaged, .* restore it from a copy\.$/)
  expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe('{"SEAL_KEY":')
})

test('a folder that cannot be made is an obstacle that names DATA_DIR', () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  expect(() => localSecrets(join(file, 'data'))).toThrow(
    /cannot be written because a file stands .* set DATA_DIR to/,
  )
})

test.runIf(process.getuid?.() !== 0)('a read-only folder is an obstacle that names DATA_DIR', () => {
  const folder = join(temporaryFolder(), 'closed')
  mkdirSync(folder, { mode: 0o500 })
  expect(() => localSecrets(folder)).toThrow(/this user may not write there \(EACCES\); .* set DATA_DIR to/)
})
