import { buildSchema, printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { breaks, promised, today } from '../../contract/promise.ts'
import { text } from './tree.ts'

describe('the promise to integrators', () => {
  it('is broken only where the changelog says so', () => {
    const changelog = text('CHANGELOG.md')
    expect(breaks(promised(), today()).filter((one) => !changelog.includes(one))).toEqual([])
  })

  it.each([
    ['a field that is gone', (sdl: string) => sdl.replace('  edition: Float\n', '')],
    ['a type that has another name', (sdl: string) => sdl.replaceAll('Signature', 'Autograph')],
    ['a choice that is gone', (sdl: string) => sdl.replace(/^ {2}friendshipGroup\n/m, '')],
  ])('notices %s in GraphQL', (_, change) => {
    const graphql = printSchema(buildSchema(change(today().graphql)))
    expect(breaks(promised(), { ...today(), graphql })).not.toEqual([])
  })

  it('notices a field, an address or a parameter that is gone from REST, and not what is new', () => {
    const without = (change: (document: any) => void) => {
      const { graphql, openApi } = today()
      const changed = structuredClone(openApi)
      change(changed)
      return breaks(promised(), { graphql, openApi: changed })
    }
    expect(without((document) => delete document.components.schemas.Meeting.properties.city)).toHaveLength(1)
    expect(without((document) => delete document.paths['/api/news'])).toHaveLength(1)
    expect(without((document) => document.paths['/api/news'].get.parameters.pop())).toHaveLength(1)
    expect(without((document) => (document.paths['/api/new'] = {}))).toEqual([])
  })
})
