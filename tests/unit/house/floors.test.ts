import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ICruiseOptions, type ICruiseResult, cruise } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, text } from './tree.ts'

type Rules = { forbidden: { name: string; comment: string; severity: string }[]; options: ICruiseOptions }

const rules = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as Rules

/** A small house in which each file breaks the rule it is named for, and one file that breaks none. */
const house: Record<string, string> = {
  'package.json': JSON.stringify({
    dependencies: { payload: '*', pg: '*' },
    devDependencies: { vitest: '*' },
  }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'esnext', moduleResolution: 'bundler' } }),
  'src/lib/clean.ts': `export const clean = 1`,
  'src/lib/ring.ts': `import { back } from './back.ts'\nexport const ring = () => back`,
  'src/lib/back.ts': `import { ring } from './ring.ts'\nexport const back = () => ring`,
  'src/lib/nowhere.ts': `import './missing.ts'`,
  'src/lib/upwards.ts': `import '../fields/tool.ts'`,
  'src/lib/cms.ts': `import 'payload'`,
  'src/fields/tool.ts': `import '../publication/verb.ts'`,
  'src/publication/verb.ts': `import '../collections/work/noun.ts'`,
  'src/rsvp/verb.ts': `import '../publication/verb.ts'`,
  'src/collections/work/noun.ts': `import '../../guests/server.ts'`,
  'src/guests/server.ts': `import '../delivery/answer.ts'`,
  'src/delivery/answer.ts': `import 'payload'`,
  'src/jobs/mails.ts': `import 'next/server.js'`,
  'src/site/page.ts': `import '../fields/tool.ts'`,
  'src/elsewhere/lost.ts': `import '../lib/clean.ts'`,
  'src/seed/late.ts': `import '../../tests/scene.ts'`,
  'src/access/tested.ts': `import 'vitest'`,
  'tests/scene.ts': `export const scene = 1`,
}

const expected = {
  'no-cycles': ['src/lib/back.ts'],
  resolvable: ['src/lib/nowhere.ts'],
  ground: ['src/lib/upwards.ts'],
  tools: ['src/fields/tool.ts'],
  verbs: ['src/publication/verb.ts', 'src/seed/late.ts'],
  'verbs-apart': ['src/rsvp/verb.ts'],
  nouns: ['src/collections/work/noun.ts'],
  'every-floor': ['src/elsewhere/lost.ts'],
  'delivery-knows-the-log': ['src/delivery/answer.ts'],
  'public-doors-apart': ['src/guests/server.ts'],
  'site-is-a-stranger': ['src/site/page.ts'],
  'next-stays-where-it-builds': ['src/jobs/mails.ts'],
  'lib-is-plain': ['src/lib/cms.ts'],
  'tests-outside': ['src/seed/late.ts'],
  'no-development-dependency': ['src/access/tested.ts'],
}

describe('the floors', () => {
  let folder = ''
  let violations: ICruiseResult['summary']['violations'] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'floors-'))
    for (const [path, content] of Object.entries(house)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const options = { ...rules.options, cache: false, baseDir: folder } as ICruiseOptions
    const { output } = await cruise(['src', 'tests'], {
      ...options,
      validate: true,
      ruleSet: { forbidden: rules.forbidden } as NonNullable<ICruiseOptions['ruleSet']>,
    })
    violations = (output as ICruiseResult).summary.violations
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(Object.entries(expected))('%s is kept by its rule', (name, files) => {
    const found = violations.filter(({ rule }) => rule.name === name).map(({ from }) => from)
    expect([...new Set(found)].sort()).toEqual(files)
  })

  it('are all tried here', () => {
    expect(rules.forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(expected).sort())
  })

  it.each(rules.forbidden)('$name is said in ARCHITECTURE.md in the same words', ({ comment, severity }) => {
    expect(text('ARCHITECTURE.md')).toContain(comment)
    expect(severity).toBe('error')
  })
})
