import { describe, expect, it } from 'vitest'
import { isForeign, ownOrigins } from '../../../src/guests/origin.ts'

describe('our own origin', () => {
  it('is the public address and nothing near it', () => {
    const own = ownOrigins('https://alliance.example')
    expect(isForeign({ origin: 'https://alliance.example' }, own)).toBe(false)
    for (const origin of [
      'http://alliance.example',
      'https://alliance.example:8443',
      'https://www.alliance.example',
      'null',
      '',
    ]) {
      expect(isForeign({ origin }, own), origin).toBe(true)
    }
  })

  it('has three names on one’s own machine', () => {
    const own = ownOrigins('http://localhost:3000')
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      expect(isForeign({ origin: `http://${host}:3000` }, own)).toBe(false)
      expect(isForeign({ origin: `http://${host}:3001` }, own)).toBe(true)
    }
  })

  it('is not needed by programs, which name no origin', () => {
    expect(isForeign({}, ownOrigins('https://alliance.example'))).toBe(false)
  })

  it('is not believed when the browser says that the page is another site’s', () => {
    const own = ownOrigins('https://alliance.example')
    expect(isForeign({ origin: 'https://alliance.example', 'sec-fetch-site': 'cross-site' }, own)).toBe(true)
    expect(isForeign({ origin: 'https://alliance.example', 'sec-fetch-site': 'same-origin' }, own)).toBe(
      false,
    )
  })
})
