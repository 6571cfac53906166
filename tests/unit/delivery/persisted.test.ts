import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { delivery } from './cast.ts'

const query = '{ Countries(locale: en) { docs { isoAlpha2 } } }'
const hashOf = (text: string): string => hash('sha256', text)

const open = async () => {
  const { app } = await delivery()
  const read = async (search: Record<string, string>) =>
    app.inject(`/api/graphql?${new URLSearchParams(search).toString()}`)
  const post = async (payload: object) => app.inject({ method: 'POST', url: '/api/graphql', payload })
  return { read, post }
}
const apollo = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })
const codeOf = (body: string) => JSON.parse(body).errors[0].extensions.code as string

describe('a GraphQL query by its hash', () => {
  it('is answered, for caches to keep, once somebody has sent its text', async () => {
    const { read, post } = await open()
    const documentId = `sha256:${hashOf(query)}`
    const before = await read({ documentId })
    expect([before.statusCode, codeOf(before.body)]).toEqual([400, 'persisted-query-not-found'])
    expect(before.headers['cache-control']).toBe('no-store')

    const told = await post({ query, documentId })
    const after = await read({ documentId })
    expect([after.statusCode, after.body]).toEqual([200, told.body])
    expect(after.headers['etag']).toBe(told.headers['etag'])
    expect(after.headers['cache-control']).toContain('s-maxage')
    expect(after.headers['cache-tag']).toBe('countries')
  })

  it('is asked in the words of Apollo’s clients, who are told in theirs that it is not known', async () => {
    const { read, post } = await open()
    const extensions = apollo(hashOf(query))
    const before = await read({ extensions: JSON.stringify(extensions) })
    expect(JSON.parse(before.body).errors[0].message).toBe('PersistedQueryNotFound')
    expect((await post({ extensions })).statusCode).toBe(400)
    const told = await post({ query, extensions })
    const after = await read({ extensions: JSON.stringify(extensions) })
    expect([after.statusCode, after.body]).toEqual([200, told.body])
  })

  it('takes variables with it', async () => {
    const { read, post } = await open()
    const text = 'query ($limit: Int) { Countries(locale: en, limit: $limit) { docs { isoAlpha2 } } }'
    const documentId = `sha256:${hashOf(text)}`
    await post({ query: text, documentId, variables: { limit: 1 } })
    const docs = async (limit: number) =>
      JSON.parse((await read({ documentId, variables: JSON.stringify({ limit }) })).body).data.Countries.docs
    expect([(await docs(1)).length, (await docs(2)).length]).toEqual([1, 2])
  })

  it('is not kept when the text has another hash, or is no query', async () => {
    const { read, post } = await open()
    const documentId = `sha256:${hashOf('{ Alliance { officialName } }')}`
    expect(codeOf((await post({ query, documentId })).body)).toBe('persisted-query-mismatch')
    const wrong = '{ nothing }'
    await post({ query: wrong, documentId: `sha256:${hashOf(wrong)}` })
    for (const id of [documentId, `sha256:${hashOf(wrong)}`])
      expect(codeOf((await read({ documentId: id })).body)).toBe('persisted-query-not-found')
  })

  it.each(['sha256:abc', 'md5:0cc175b9c0f1b6a831c399e269772661', ''])(
    'is refused when “%s” is no hash',
    async (documentId) => {
      const { read } = await open()
      expect((await read({ documentId })).statusCode).toBe(400)
    },
  )

  it('is forgotten, not hoarded, when thousands are told', async () => {
    const { read, post } = await open()
    const first = `sha256:${hashOf(query)}`
    await post({ query, documentId: first })
    for (let index = 0; index < 800; index++) {
      const text = `{ Countries(locale: en) { docs { isoAlpha2 } } } # ${index} ${'x'.repeat(800)}`
      await post({ query: text, documentId: `sha256:${hashOf(text)}` })
    }
    expect(codeOf((await read({ documentId: first })).body)).toBe('persisted-query-not-found')
  })
})
