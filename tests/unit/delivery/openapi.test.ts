import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv from 'ajv/dist/2020.js'
import { buildSchema, printSchema } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { deliverySchema } from '../../../src/delivery/graphql/schema.ts'
import { answerRest } from '../../../src/delivery/rest.ts'
import { openApi } from '../../../src/delivery/openapi/document.ts'
import type { Snapshot } from '../../../src/delivery/snapshot/snapshot.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { problemTexts } from '../../../src/delivery/problem-texts.ts'
import { resources } from '../../../src/delivery/resources/resources.ts'
import { delivery, sdl } from './cast.ts'

type Operation = { operationId: string; parameters?: object[]; responses: Record<string, any> }

const document = openApi(publicModel, '1.2.3') as any
const operations: [string, string, Operation][] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, Operation>).map(
    ([method, operation]): [string, string, Operation] => [method, path, operation],
  ),
)
let snapshot: Snapshot

beforeAll(async () => {
  snapshot = (await delivery()).current.snapshot!
})

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it('names every collection and global with all its addresses', () => {
    const paths = Object.keys(document.paths)
    for (const { slug, kind } of publicModel.entities)
      if (kind === 'global') expect(paths).toContain(`/api/globals/${slug}`)
      else
        for (const path of [`/api/${slug}`, `/api/${slug}/count`, `/api/${slug}/{id}`])
          expect(paths).toContain(path)
  })

  it('gives every operation a name of its own, a problem it may answer, and an example where it answers JSON documents', () => {
    const names = operations.map(([, , { operationId }]) => operationId)
    expect(new Set(names).size).toBe(names.length)
    for (const [method, path, { responses }] of operations) {
      expect(Object.keys(responses), `${method} ${path}`).toContain('503')
      if (
        /^\/api\/[a-z-]+(\/\{id\}|\/count)?$/.test(path) &&
        publicModel.entities.some(({ slug }) => path.startsWith(`/api/${slug}`))
      )
        expect(responses['200'].content['application/json'].example, path).toBeDefined()
    }
  })

  it('names every answer beside the dialect, and every code a problem can have', () => {
    const paths = Object.keys(document.paths).map((path) => path.replace(/\{[^}]*\}/g, '*'))
    for (const { path } of resources(sdl))
      if (path === '/api/feeds/meetings/:name') expect(paths).toContain('/api/feeds/meetings/*.ics')
      else expect(paths).toContain(path.replace(/:\w+/g, '*'))
    expect(document.components.schemas.Problem.properties.code.enum).toEqual(Object.keys(problemTexts))
  })

  it('knows the language made by rule, and what a document tells of its languages', async () => {
    expect(document.components.parameters.locale.schema.enum).toContain('be-Latn')
    const valid = validatorOf({ $ref: '#/components/schemas/Country' })
    for (const parameters of [{ locale: 'be-Latn' }, { locale: 'lt', 'fallback-locale': 'fr,en' }]) {
      const asked = { ...parameters, languages: 'true' }
      const { body } = answerRest(snapshot, {
        kind: 'document',
        slug: 'countries',
        id: 'france',
        parameters: asked,
      })
      const answered = JSON.parse(body.toString())
      expect(answered._languages.available).toContain('be-Latn')
      expect(valid(answered), JSON.stringify(valid.errors?.slice(0, 2))).toBe(true)
    }
  })

  const validatorOf = (schema: object) => {
    const ajv = new Ajv({ strict: false, validateFormats: false })
    ajv.addSchema({ $id: 'api', components: document.components })
    return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('#/components', 'api#/components')))
  }

  it.each(publicModel.entities.filter(({ kind }) => kind === 'collection'))(
    'describes what $slug really answers, and its own example',
    ({ slug }) => {
      const { schema, example } =
        document.paths[`/api/${slug}`].get.responses['200'].content['application/json']
      const valid = validatorOf(schema)
      for (const depth of ['0', '2']) {
        const { body } = answerRest(snapshot, { kind: 'list', slug, parameters: { depth, locale: 'en' } })
        expect(valid(JSON.parse(body.toString())), JSON.stringify(valid.errors?.slice(0, 2))).toBe(true)
      }
      expect(valid(example), JSON.stringify(valid.errors?.slice(0, 2))).toBe(true)
      expect(valid({ docs: [{ id: 7 }] })).toBe(false)
    },
  )
})

it('the GraphQL types that are published are those that are served', () => {
  const { answer } = resources(sdl).find(({ path }) => path === '/api/schema.graphql')!
  const text = answer(snapshot, { path: {}, parameters: {}, origin: '' }).body.toString()
  expect(printSchema(buildSchema(text))).toBe(printSchema(deliverySchema(sdl, publicModel)))
})
