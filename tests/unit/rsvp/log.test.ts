import { describe, expect, it } from 'vitest'
import { logger, withoutContent } from '../../../src/guests/log.ts'

describe('the log of the guests’ door', () => {
  it('says what failed and where, never what a guest typed', () => {
    const cause = Object.assign(new Error('connection ended'), { code: '57P01' })
    const error = new Error('Failed query: insert …\nparams: Iryna Invented,\n    at home in Inventia', {
      cause,
    })
    const line = withoutContent(error)
    expect(JSON.stringify(line)).not.toContain('Invented')
    expect(line.code).toBe('57P01')
    expect(line.stack).toContain('log.test.ts')
  })

  it('has neither address nor query of a request', () => {
    const request = {
      method: 'GET',
      url: '/r/paris?lang=fr&token=secret',
      ip: '192.0.2.1',
      headers: { cookie: 'x' },
    }
    expect(logger.serializers.req(request)).toEqual({ method: 'GET', url: '/r/paris' })
  })

  it('names a page without the link that opens it', () => {
    const urlOf = (url: string) => logger.serializers.req({ method: 'GET', url }).url
    expect(urlOf('/r/i/AbCdEfGhIjKlMnOpQrStUvWxYz012345/withdraw?lang=fr')).toBe('/r/i/…/withdraw')
    expect(urlOf('/r/confirm/AbCdEfGhIjKlMnOpQrStUvWxYz012345')).toBe('/r/confirm/…')
    expect(urlOf('/r/paris-2025?lang=fr')).toBe('/r/paris-2025')
  })
})
