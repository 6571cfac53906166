import { describe, expect, it } from 'vitest'
import { roles } from '../../../src/access/roles.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { locales } from '../../../src/i18n/locales.ts'
import { filesBelow, text } from './tree.ts'

const fieldsIn = (page: string): string[] =>
  [...text(page).matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name)

const settingsInCode = [...text('src/env.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(
  ([, name = '']) => name,
)

describe('the pages of the API', () => {
  it.each(publicModel.entities)('$slug lists exactly the fields that are public', ({ slug, fields }) => {
    expect(fieldsIn(`docs/api/${slug}.md`).sort()).toEqual(fields.map(({ name }) => name).sort())
  })

  it.each(publicModel.entities)('$slug marks the fields that each language has of its own', (entity) => {
    const page = text(`docs/api/${entity.slug}.md`)
    for (const { name, localized } of entity.fields) {
      const [, type = ''] = new RegExp(`^\\| \`${name}\` +\\| ([^|]*?) +\\|`, 'm').exec(page) ?? []
      expect(type.endsWith(', localized'), name).toBe(localized === true)
    }
  })

  it.each(publicModel.entities)('$slug names its GraphQL query', ({ slug, singular, plural }) => {
    expect(text(`docs/api/${slug}.md`)).toContain(`\`${plural || singular}\``)
  })

  it.each(publicModel.entities)('$slug can be tried with one line', ({ slug, kind }) => {
    const path = kind === 'global' ? `/api/globals/${slug}` : `/api/${slug}`
    const commands = [...text(`docs/api/${slug}.md`).matchAll(/^curl .*$/gm)].map(([line]) => line)
    expect(commands).toHaveLength(1)
    expect(commands[0]).toContain(path)
  })
})

describe('the other pages', () => {
  it('describe every setting, and none that is not read', () => {
    const described = [...text('docs/operations/settings.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(
      ([, name = '']) => name,
    )
    expect(described.sort()).toEqual([...new Set(settingsInCode)].sort())
  })

  it('offer every setting in the example to copy', () => {
    const offered = [...text('.env.example').matchAll(/^(?:# ?)?([A-Z][A-Z_]+)=/gm)].map(
      ([, name = '']) => name,
    )
    expect([...new Set(offered)].sort()).toEqual([...new Set(settingsInCode)].sort())
  })

  it('name every role and every editing language where one would look for them', () => {
    const architecture = text('ARCHITECTURE.md')
    for (const role of roles) expect(architecture, role).toContain(`\`${role}\``)
    for (const locale of locales) expect(architecture, locale).toContain(`\`${locale}\``)
  })

  it('say of every package why it is bought, and of none that is not', () => {
    const manifest = JSON.parse(text('package.json')) as Record<string, Record<string, string>>
    const bought = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    )
    const reasons = text('docs/decisions/0015-what-we-buy.md')
    const family = (name: string) => name.startsWith('@payloadcms/') && !reasons.includes(`\`${name}\``)
    const ours = bought.filter(
      ([name]) => !name.startsWith('@types/') && !family(name) && name !== 'react-dom',
    )
    for (const [name, version] of ours)
      expect(
        new RegExp(`\`${name}\`(, \`@payloadcms/\\*\`)? ${version.replaceAll('.', '[.]')}`).test(reasons),
        `${name} ${version}`,
      ).toBe(true)
    const listed = [...reasons.matchAll(/`((?:@[\w-]+\/)?[\w-]+)` \d/g)].map(([, name = '']) => name)
    expect(listed.filter((name) => !bought.some(([known]) => known === name))).toEqual([])
  })

  it('list every decision in the index, in order', () => {
    const records = filesBelow('docs/decisions').filter((path) => !path.endsWith('README.md'))
    const listed = [...text('docs/decisions/README.md').matchAll(/\]\((\d{4}-[\w-]+[.]md)\)/g)].map(
      ([, file = '']) => `docs/decisions/${file}`,
    )
    expect(listed).toEqual(records.sort())
  })

  it.each(filesBelow('docs/decisions').filter((path) => /\/\d/.test(path)))(
    '%s says context, decision, consequences and alternatives',
    (record) => {
      const titles = [...text(record).matchAll(/^## (.+)$/gm)].map(([, title]) => title)
      expect(titles).toEqual(['Context', 'Decision', 'Consequences', 'Alternatives'])
    },
  )

  it('show the commands that package.json has', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts?: Record<string, string> }
    const shown = ['README.md', 'CONTRIBUTING.md', ...filesBelow('docs')].flatMap((page) =>
      [...text(page).matchAll(/`npm (?:run )?([\w:-]+)/g)].map(([, verb = '']) => verb),
    )
    const known = new Set([...Object.keys(scripts ?? {}), 'install', 'ci', 'start', 'test'])
    expect([...new Set(shown)].filter((verb) => !known.has(verb))).toEqual([])
  })
})
