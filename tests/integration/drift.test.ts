import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)
const generatedFiles = [
  'src/generated/payload-types.ts',
  'src/generated/public-model.ts',
  'src/generated/public.graphql',
  'src/app/(payload)/admin/importMap.js',
]
const read = () => Promise.all(generatedFiles.map((file) => readFile(file, 'utf8')))

describe('what is generated', () => {
  it('is what the config says today', async () => {
    const before = await read()
    await run(process.execPath, ['bin/generate.ts'])
    const after = await read()
    await Promise.all(generatedFiles.map((file, index) => writeFile(file, before[index]!)))
    expect(after).toEqual(before)
  })

  it('needs no migration that is not there', async () => {
    const before = await readdir('src/db/migrations')
    const { stdout } = await run(process.execPath, ['bin/migration.ts', 'drift'])
    expect(stdout).toContain('The migrations agree with the config.')
    expect(await readdir('src/db/migrations')).toEqual(before)
  })
})
