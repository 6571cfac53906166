import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executor } from '../../../src/db/session.ts'
import { entityOf } from '../../../src/publication/entities.ts'
import { present } from '../../../src/publication/present.ts'
import { leavesIn, theValue } from '../../../src/translation/leaves.ts'
import { nounsOf } from '../../../src/translation/nouns.ts'
import { textsOf } from '../../../src/translation/revisions.ts'
import { openHouse, type House } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse('seeded')
})
afterAll(() => house.close())

const withoutAddress = (languages: Record<string, Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(languages)
      .map(([language, { slug: _, ...texts }]) => [language, texts] as const)
      .filter(([, texts]) => Object.keys(texts).length > 0),
  )

describe('the texts that translations are measured by', () => {
  it('are those that publishing would present, of every noun of the seed', async () => {
    const { payload } = house.studio
    let compared = 0
    for (const noun of nounsOf(payload)) {
      const { presenter, fields } = entityOf(payload, noun.slug)
      const { redact: _, ...whole } = presenter
      const found =
        noun.kind === 'collection'
          ? await payload.db.queryDrafts({
              collection: noun.slug as never,
              limit: 4,
              locale: 'all',
              joins: false,
            } as never)
          : { docs: [await payload.db.findGlobal({ slug: noun.slug, locale: 'all' })] }
      for (const doc of found.docs as unknown as ({ id: string } & Record<string, unknown>)[]) {
        const id = noun.kind === 'collection' ? doc.id : noun.slug
        const read = await textsOf(executor(payload), { nouns: [noun], id })
        expect({ noun: noun.slug, id, ...read }).toEqual({
          noun: noun.slug,
          id,
          ...withoutAddress(present(doc, fields, whole).languages),
        })
        compared += Object.keys(read).length
      }
    }
    expect(compared).toBeGreaterThan(50)
  })

  it('can be asked of every noun at once', async () => {
    const { payload } = house.studio
    const nouns = nounsOf(payload)
    const { rows } = await executor(payload).execute(
      sql`select distinct noun from (${leavesIn({ nouns }, theValue)}) leaves order by noun`,
    )
    expect(rows.map(({ noun }) => noun)).toEqual(
      expect.arrayContaining(['alliance', 'forms', 'meetings', 'news']),
    )
  })
})
