import { describe, expect, it } from 'vitest'
import { windowOf } from '../../../src/rsvp/window.ts'

const form = { opensAt: '2031-01-01T00:00:00.000Z', closesAt: '2031-02-01T00:00:00.000Z' }

describe('the time a form takes answers', () => {
  it.each([
    ['2030-12-31T23:59:59.999Z', 'form-not-open'],
    ['2031-01-01T00:00:00.000Z', 'open'],
    ['2031-01-31T23:59:59.999Z', 'open'],
    ['2031-02-01T00:00:00.000Z', 'form-closed'],
  ])('at %s is %s', (now, state) => {
    expect(windowOf(form, new Date(now))).toBe(state)
  })

  it('has no end that nobody set', () => {
    expect(windowOf({ opensAt: null, closesAt: undefined }, new Date())).toBe('open')
  })
})
