import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formsFrom } from '../../../src/rsvp/form.ts'
import { inventedForm } from './fixtures.ts'

const asked: string[] = []
let answer: { status: number; body: unknown } = { status: 200, body: null }
let server: Server
let forms: ReturnType<typeof formsFrom>

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(decodeURIComponent(request.url ?? ''))
    response.writeHead(answer.status).end(JSON.stringify(answer.body))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  forms = formsFrom(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
afterAll(() => server.close())

describe('finding a form', () => {
  it('asks by id or by slug, in one language and no other', async () => {
    answer = { status: 200, body: inventedForm() }
    expect(await forms.find(inventedForm().id, 'fr')).toMatchObject({ title: 'Invented meeting' })
    expect(asked.at(-1)).toBe(`/api/forms/${inventedForm().id}?locale=fr&depth=1`)
    answer = { status: 200, body: { docs: [inventedForm()] } }
    expect(await forms.find('invented-meeting', 'be')).toMatchObject({ title: 'Invented meeting' })
    expect(asked.at(-1)).toBe('/api/forms?limit=1&where[slug][equals]=invented-meeting&locale=be&depth=1')
  })

  it.each(['../users', 'a&depth=9', 'a?b', 'A', '%2e', 'x'.repeat(81), 'a[b]'])(
    'does not even ask for %j',
    async (reference) => {
      asked.length = 0
      expect(await forms.find(reference, 'en')).toBeNull()
      expect(asked).toEqual([])
    },
  )

  it('finds nothing where nothing is public', async () => {
    answer = { status: 404, body: {} }
    expect(await forms.find('invented-meeting', 'en')).toBeNull()
    answer = { status: 200, body: { docs: [] } }
    expect(await forms.languagesOf('invented-meeting')).toEqual([])
  })

  it('fails when delivery fails or answers what is not a form, rather than taking answers unchecked', async () => {
    answer = { status: 503, body: {} }
    await expect(forms.find('invented-meeting', 'en')).rejects.toThrow('503')
    answer = { status: 200, body: { docs: [{ id: 'x', fields: [{ blockType: 'payment', name: 'fee' }] }] } }
    await expect(forms.find('invented-meeting', 'en')).rejects.toThrow()
  })
})
