import { join } from 'node:path'
import { Linter, type ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { root } from './tree.ts'

type Entry = { plugins?: Record<string, ESLint.Plugin>; files?: string[]; rules?: Record<string, unknown> }

const { default: config } = (await import(join(root, 'eslint.config.js'))) as { default: Entry[] }
const house = config.find(({ plugins }) => plugins?.['house'])?.plugins?.['house']
const general = config.find(({ files, rules }) => !files && rules?.['no-restricted-syntax'])?.rules ?? {}

const findings = (code: string): (string | null)[] =>
  new Linter({ configType: 'flat' })
    .verify(
      code,
      [
        {
          files: ['**/*.ts'],
          languageOptions: { parser: tseslint.parser },
          plugins: { house: house! },
          rules: {
            'house/access-is-stated': 'error',
            'house/override-has-a-reason': 'error',
            'no-restricted-syntax': general['no-restricted-syntax'] as Linter.RuleEntry,
          },
        },
      ],
      'src/example.ts',
    )
    .map(({ ruleId }) => ruleId)

describe('a call of Payload’s Local API', () => {
  it.each([
    `await req.payload.find({ collection: 'people', overrideAccess: false })`,
    `const options = { depth: 0, overrideAccess: false } as const
     await payload.update({ collection: 'people', ...options })`,
    `const options = { overrideAccess: false }\nawait req.payload.updateGlobal(options)`,
    `await req.payload.db.findOne({ collection: 'people' })`,
    `[1, 2].find((one) => one > 1)`,
  ])('passes when it says whose rights it uses: %s', (code) => {
    expect(findings(code)).toEqual([])
  })

  it.each([
    `await req.payload.find({ collection: 'people' })`,
    `await payload.delete({ collection: 'people', where: {} })`,
    `import { options } from './options.ts'\nawait payload.create({ collection: 'people', ...options })`,
    `await deps.payload.findGlobal({ slug: 'alliance', depth: 0 })`,
  ])('is refused when it leaves that open: %s', (code) => {
    expect(findings(code)).toEqual(['house/access-is-stated'])
  })
})

describe('an override of access', () => {
  it('passes with its reason on the line above', () => {
    expect(findings(`// Nobody is signed in here.\nconst options = { overrideAccess: true }`)).toEqual([])
  })

  it('is refused without one', () => {
    expect(findings(`// Far away.\n\nconst options = { overrideAccess: true }`)).toEqual([
      'house/override-has-a-reason',
    ])
  })
})

describe('the environment', () => {
  it.each([
    `const port = process.env.PORT`,
    `const { env } = process`,
    `import { env } from 'node:process'`,
    `const all = process['env']`,
  ])('is read in one place only: %s', (code) => {
    expect(findings(code)).toEqual(['no-restricted-syntax'])
  })
})

describe('the configuration', () => {
  it('knows no warnings: a finding is an error or the rule is off', () => {
    const levels = config
      .filter(({ rules }) => rules?.['max-lines'] ?? rules?.['house/access-is-stated'])
      .flatMap(({ rules }) => Object.values(rules ?? {}))
      .map((entry) => (Array.isArray(entry) ? (entry as unknown[])[0] : entry))
    expect(new Set(levels)).toEqual(new Set(['error', 'off']))
  })
})
