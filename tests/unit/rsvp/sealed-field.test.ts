import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sealed } from '../../../src/fields/sealed.ts'
import { seal, sealKey } from '../../../src/lib/seal.ts'

const field = sealed('value', { en: 'Value', fr: 'Valeur', be: 'Значэнне' })
const hook = field.hooks?.beforeChange?.[0]
const save = (value: unknown) =>
  hook?.({ value, field } as unknown as Parameters<NonNullable<typeof hook>>[0])
const text = seal(
  'Vegan',
  { collection: 'replies', id: 'b3c1', field: 'diet' },
  sealKey(randomBytes(32).toString('base64')),
)

describe('a sealed field', () => {
  it('stores sealed text as it is', () => {
    expect(save(text)).toBe(text)
  })

  it.each(['Vegan', '', 'v1.not.a.seal', 7, { equals: 1 }])('refuses to store plain %j', (value) => {
    expect(() => save(value)).toThrow('sealed')
  })

  it('is read, written, filtered and sorted by no request', () => {
    const request = {} as never
    expect(field.access?.read?.(request)).toBe(false)
    expect(field.access?.create?.(request)).toBe(false)
    expect(field.access?.update?.(request)).toBe(false)
  })

  it('takes the longest answer there can be, whatever cap other texts have', () => {
    const longest = seal(
      'Ў'.repeat(4000),
      { collection: 'replies', id: 'b', field: 'x' },
      sealKey(randomBytes(32).toString('base64')),
    )
    expect(longest.length).toBeLessThan(field.maxLength ?? 0)
  })
})
