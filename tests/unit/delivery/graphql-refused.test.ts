import { describe, expect, it } from 'vitest'
import { delivery } from './cast.ts'

describe('a document that is no GraphQL', () => {
  it.each([
    '{\u00a0Countries(limit: 1000) { totalDocs } }',
    '{ Countries(page: 0 where: {isoAlpha2: {equals: "a\n"}}) { totalDocs } }',
  ])('is a syntax error and no fault of ours: %j', async (query) => {
    const { graphql, faults } = await delivery()
    const { errors } = await graphql(query)
    expect(errors[0].message).toMatch(/^Syntax Error/)
    expect(faults).toEqual([])
  })

  it('pays for no other part with a negative limit', async () => {
    const { graphql } = await delivery()
    const dear =
      'b: Meetings(limit: 100) { docs { agenda(limit: 100) { docs { meeting { agenda(limit: 100) { docs { id } } } } } } }'
    const codeOf = async (query: string) => (await graphql(query)).errors?.[0]?.extensions?.code
    const expected = await codeOf(`{ ${dear} }`)
    expect(expected).toBe('query-too-expensive')
    expect(await codeOf(`{ a: Meetings(limit: -100000000) { docs { id } } ${dear} }`)).toBe(expected)
  })
})
