import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isSealed, keyIdOf, seal, sealKey, unseal } from '../../../src/lib/seal.ts'

const key = sealKey(randomBytes(32).toString('base64'))
const otherKey = sealKey(randomBytes(32).toString('base64'))
const place = { collection: 'replies', id: 'b3c1', field: 'nameAsOnId' }

describe('a sealed text', () => {
  it.each(['', 'Vegan', 'Ірына Выдуманая', '\u0080\u0000 ends oddly\u0080', 'x'.repeat(2000), '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🕊️'])(
    'opens where it belongs: %j',
    (plaintext) => {
      expect(unseal(seal(plaintext, place, key), place, key)).toBe(plaintext)
    },
  )

  it('shows nothing of what it holds, and never looks the same twice', () => {
    const [first, second] = [seal('Vegan', place, key), seal('Vegan', place, key)]
    expect(first).not.toContain('Vegan')
    expect(first).not.toContain(Buffer.from('Vegan').toString('base64url'))
    expect(first).not.toBe(second)
  })

  it('has one length for all answers of a short list', () => {
    const lengths = ['no', 'yes', 'vegetarian without gluten'].map((text) => seal(text, place, key).length)
    expect(new Set(lengths).size).toBe(1)
  })

  it.each([
    ['collection', { ...place, collection: 'people' }],
    ['record', { ...place, id: 'b3c2' }],
    ['field', { ...place, field: 'diet' }],
  ])('does not open at another %s', (_, elsewhere) => {
    expect(() => unseal(seal('Vegan', place, key), elsewhere, key)).toThrow()
  })

  it('does not open after any one character was changed', () => {
    const sealed = seal('Vegan', place, key)
    const [version, keyId, iv = '', body = ''] = sealed.split('.')
    const changed = (text: string, at: number) =>
      text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
    const forged = [
      ...Array.from({ length: iv.length }, (_, at) => [version, keyId, changed(iv, at), body].join('.')),
      // The last character of the body carries spare bits that decoding drops.
      ...Array.from({ length: body.length - 1 }, (_, at) =>
        [version, keyId, iv, changed(body, at)].join('.'),
      ),
    ]
    for (const text of forged) expect(() => unseal(text, place, key), text).toThrow()
  })

  it('does not open with another key, and says which key it needs', () => {
    expect(() => unseal(seal('Vegan', place, key), place, otherKey)).toThrow(key.id)
    expect(() => unseal(seal('Vegan', place, key), place, { ...otherKey, id: key.id })).toThrow()
    expect(keyIdOf(seal('Vegan', place, key))).toBe(key.id)
  })

  it('is told from plain text', () => {
    expect(isSealed(seal('', place, key))).toBe(true)
    for (const text of ['Vegan', 'v1.Vegan', 'v1.0123abcd.AAAA.AAAA', '', null, 7])
      expect(isSealed(text)).toBe(false)
  })
})

describe('a place', () => {
  it('cannot be confused with another by a separator in a name', () => {
    const sly = { collection: 'replies', id: 'b3c1|diet', field: 'x' }
    expect(() => seal('Vegan', sly, key)).toThrow()
    expect(() => seal('Vegan', { ...place, field: '' }, key)).toThrow()
  })
})

describe('a sealing key', () => {
  it.each(['', 'c2hvcnQ=', randomBytes(31).toString('base64'), randomBytes(33).toString('base64')])(
    'must be 32 bytes, not %j',
    (text) => {
      expect(() => sealKey(text)).toThrow('32 bytes')
    },
  )
})
