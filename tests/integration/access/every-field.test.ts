import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../translation/house.ts'
import { accountsOn, type Asker } from './accounts.ts'
import { besides } from './stored.ts'

let house: House
let translator: Asker

beforeAll(async () => {
  house = await openHouse('seeded')
  const accounts = await accountsOn(house.studio)
  translator = await accounts.member({ roles: ['translator'], languages: ['fr'] })
})
afterAll(() => house.close())

type Document = { id: string } & Record<string, unknown>

/** Some other value of the field; none for what nobody writes or what another document would be needed for. */
const otherThan = (field: FlattenedField, value: unknown): unknown => {
  if (field.type === 'text' || field.type === 'textarea')
    return field.type === 'text' && field.hasMany ? ['other'] : '2019'
  if (field.type === 'number') return Number(value ?? 0) === 7 ? 8 : 7
  if (field.type === 'checkbox') return value !== true
  if (field.type === 'date') return '2019-02-03T00:00:00.000Z'
  if (field.type === 'email') return 'other@invented.example'
  if (field.type === 'select') {
    const codes = field.options.map((option) => (typeof option === 'string' ? option : option.value))
    const other = codes.find((code) => code !== value && !(Array.isArray(value) && value.includes(code)))
    return field.hasMany ? [other] : other
  }
  if (field.type === 'array') return [...((value as object[] | undefined) ?? []), {}]
  if ((field.type === 'relationship' || field.type === 'upload') && value && !isEmptyList(value)) return null
  return undefined
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

const isWritten = (field: FlattenedField): boolean =>
  !['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'].includes(field.name) &&
  !('virtual' in field && field.virtual)

const newest = async ({ slug }: SanitizedCollectionConfig): Promise<Document | undefined> => {
  const { docs } = await house.studio.payload.find({
    collection: slug,
    locale: 'fr',
    draft: true,
    depth: 0,
    limit: 1,
    joins: false as never,
    overrideAccess: true,
  })
  return docs[0] as Document | undefined
}

const nouns = () =>
  house.studio.payload.config.collections.filter(({ custom }) => custom?.['presenter'] !== undefined)

describe('field by field, in every noun, a translator of French', () => {
  it('changes a text in French, and of everything else nothing', async () => {
    let tried = 0
    for (const collection of nouns()) {
      const { slug, flattenedFields, upload } = collection
      const document = await newest(collection)
      if (!document) continue
      const before = await besides(house.studio, slug, document.id, 'fr')
      // Of an upload Payload replaces what belongs to the file by itself.
      const ofFile = upload ? /^(filename|mimeType|filesize|width|height|url|thumbnailURL|sizes|focal)/ : /^$/
      for (const field of flattenedFields.filter((one) => isWritten(one) && !ofFile.test(one.name))) {
        const value = otherThan(field, document[field.name])
        if (value === undefined) continue
        const { status } = await translator.rest('PATCH', `/${slug}/${document.id}?locale=fr&draft=true`, {
          [field.name]: value,
        })
        const stored = {
          field: `${slug}.${field.name}`,
          others: await besides(house.studio, slug, document.id, 'fr'),
        }
        expect(stored).toEqual({ field: `${slug}.${field.name}`, others: before })
        // A field that nobody writes keeps its value without a word.
        const isRefused =
          !('localized' in field && field.localized) && !('access' in field && field.access?.update)
        if (isRefused) expect([stored.field, status]).toEqual([stored.field, 403])
        tried++
      }
    }
    expect(tried).toBeGreaterThan(100)
  })

  it('is read as such: texts of French do change', async () => {
    for (const slug of ['meetings', 'people', 'news', 'declarations'] as const) {
      const document = await newest(nouns().find((noun) => noun.slug === slug)!)
      const name = slug === 'people' ? 'biography' : 'title'
      if (
        !document ||
        !nouns()
          .find((noun) => noun.slug === slug)!
          .flattenedFields.some((f) => f.name === name)
      )
        continue
      const path = `/${slug}/${document.id}?locale=fr&draft=true`
      expect((await translator.rest('PATCH', path, { [name]: 'Un texte' })).status).toBe(200)
      expect((await translator.rest('GET', path)).body[name]).toBe('Un texte')
    }
  })
})
