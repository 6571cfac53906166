import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presenterOf } from '../../../src/publication/presenter.ts'
import { publish } from '../../../src/publication/publish.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import type { LogRow } from '../../support/log-row.ts'
import { startStudio, type Studio } from '../../support/studio.ts'
import { kindsOfTexts, withChangedTexts } from './changed-texts.ts'

let database: Database
let studio: Studio

beforeAll(async () => {
  database = await freshDatabase('seeded')
  studio = await startStudio(database.ownerUrl)
  await writeAction()
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
})

/** The seed’s actions have no stages: this one has, in more languages than they have, so that it is looked at first. */
const writeAction = async (): Promise<void> => {
  const path = '/parliamentary-actions'
  const write = (method: string, address: string, body: object) =>
    studio.rest(method, address, body, 'administrator')
  const stages = (text: string, ids: string[] = []) =>
    [0, 1].map((n) => ({ id: ids[n], note: `${text} ${n}` }))
  const { body } = await write('POST', `${path}?locale=en`, { title: 'Invented', stages: stages('Note') })
  const { id, stages: rows } = body.doc as { id: string; stages: { id: string }[] }
  for (const locale of ['fr', 'be', 'de', 'pl'])
    await write('PATCH', `${path}/${id}?locale=${locale}&draft=true`, {
      title: `Invented ${locale}`,
      stages: stages(
        locale,
        rows.map((row) => row.id),
      ),
    })
  const answer = await write('POST', `${path}/${id}/publish`, { locales: [] })
  expect([answer.status, answer.body.errors]).toEqual([200, undefined])
}

type Noun = { slug: CollectionSlug; paths: Set<string>; kinds: Set<string> }

const nouns = (): Noun[] =>
  studio.payload.config.collections.flatMap((collection) => {
    const presenter = presenterOf(collection)
    if (!presenter?.perLanguage) return []
    const paths = new Set(presenter.fields)
    const kinds = kindsOfTexts(collection.flattenedFields, paths)
    return kinds.size > 0 ? [{ slug: collection.slug, paths, kinds }] : []
  })

const rowsOf = async (id: string): Promise<Record<string, LogRow>> =>
  Object.fromEntries((await studio.log()).filter((row) => row.id === id).map((row) => [row.locale, row]))

const save = async (slug: CollectionSlug, id: string, locale: string, data: object) =>
  studio.payload.update({
    collection: slug,
    id,
    locale: locale as never,
    data,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req: await studio.as('administrator'),
  })

const formOf = async (slug: CollectionSlug, id: string, locale: string) =>
  (await studio.payload.findByID({
    collection: slug,
    id,
    locale: locale as never,
    draft: true,
    depth: 0,
    joins: false as never,
    overrideAccess: false,
    req: await studio.as('administrator'),
  })) as unknown as Record<string, unknown>

/** Changes every text of one language, in the draft. */
const rewrite = async ({ slug, paths }: Noun, id: string, locale: string): Promise<Set<string>> => {
  const fields = studio.payload.collections[slug].config.flattenedFields
  const { data, kinds } = withChangedTexts(fields, await formOf(slug, id, locale), paths)
  // Without the state, which would publish.
  const { id: _, createdAt, updatedAt, _status, ...texts } = data
  await save(slug, id, locale, texts)
  return kinds
}

/** Public documents in at least two languages that a person may still change (a signed text is frozen). */
const candidates = async ({ slug }: Noun) => {
  const rows = await studio.query(
    `select id, array_agg(locale order by locale) as locales from published.log
     where collection = $1 and op = 'put' and locale <> '*' group by id having count(*) > 1
     order by count(*) desc, id limit 12`,
    [slug],
  )
  return rows as { id: string; locales: string[] }[]
}

describe('publishing one language', () => {
  it('leaves every other language byte for byte, in every noun and kind of text, whatever their drafts say', async () => {
    const missed: string[] = []
    for (const noun of nouns()) {
      const seen = new Set<string>()
      for (const { id, locales } of await candidates(noun)) {
        if ([...noun.kinds].every((kind) => seen.has(kind))) break
        const [mine, other] = locales as [string, string]
        const before = await rowsOf(id)
        const kinds = await rewrite(noun, id, mine).catch(() => null)
        if (!kinds) continue
        await rewrite(noun, id, other)
        await publish(noun.slug, id, [mine], await studio.as('administrator'))
        const after = await rowsOf(id)
        for (const locale of ['*', ...locales.filter((one) => one !== mine)])
          expect([noun.slug, locale, after[locale]]).toEqual([noun.slug, locale, before[locale]])
        // What is shown as “closed session” has no text of its own that could change.
        const isChanged = after[mine]?.sha256 !== before[mine]?.sha256
        for (const kind of isChanged ? kinds : []) seen.add(kind)
      }
      missed.push(...[...noun.kinds].filter((kind) => !seen.has(kind)).map((kind) => `${noun.slug}: ${kind}`))
    }
    expect(missed).toEqual([])
  })

  it('changes a shared field in all languages at once, and no text of another', async () => {
    for (const noun of nouns()) {
      const { fields } = studio.payload.collections[noun.slug].config
      if (!fields.some((field) => 'name' in field && field.name === 'verifiedAt')) continue
      const [found] = await candidates(noun)
      if (!found) continue
      const { id, locales } = found
      const before = await rowsOf(id)
      await save(noun.slug, id, locales[0]!, { verifiedAt: '2031-01-01T12:00:00.000Z' })
      await publish(noun.slug, id, [locales[0]!], await studio.as('administrator'))
      const after = await rowsOf(id)
      expect([noun.slug, after['*']?.body?.['verifiedAt']]).toEqual([noun.slug, '2031-01-01T12:00:00.000Z'])
      for (const locale of locales.slice(1)) expect(after[locale]).toEqual(before[locale])
    }
  })
})
