import { describe, expect, it } from 'vitest'
import { spanOf, windowProblem } from '../../../src/signing/window.ts'

const now = new Date('2027-05-21T12:00:00Z')
const opensAt = '2027-05-01T00:00:00Z'
const closesAt = '2027-05-20T00:00:00Z'

describe('when a signature is taken', () => {
  it.each([
    ['draft', {}, 'not-open'],
    ['open', {}, null],
    ['closed', {}, 'not-open'],
    ['archived', {}, 'not-open'],
    ['closed', { lateSigning: true }, null],
    ['archived', { lateSigning: true }, 'not-open'],
    ['draft', { lateSigning: true }, 'not-open'],
    ['open', { opensAt }, null],
    ['open', { opensAt: '2027-06-01T00:00:00Z' }, 'too-early'],
    ['open', { opensAt: '2027-06-01T00:00:00Z', lateSigning: true }, 'too-early'],
    ['open', { closesAt }, 'too-late'],
    ['open', { closesAt, lateSigning: true }, null],
    ['closed', { closesAt, lateSigning: true }, null],
    ['open', { closesAt: '2027-05-21T12:00:00Z' }, null],
  ] as const)('state %s, policy %j: %s', (declarationState, signaturePolicy, expected) => {
    expect(windowProblem({ declarationState, signaturePolicy }, { from: now, to: now })).toBe(expected)
  })

  it.each([
    ['2027-05-19', null],
    ['2027-05-20', null],
    ['2027-05-21', 'too-late'],
    ['2027-05', null],
    ['2027', null],
    ['2027-04-30', 'too-early'],
    ['2027-04', 'too-early'],
    [undefined, 'too-late'],
  ] as const)('on paper of %s is judged by its own date: %s', (signedOn, expected) => {
    const declaration = { declarationState: 'open', signaturePolicy: { opensAt, closesAt } }
    expect(windowProblem(declaration, spanOf(signedOn, 'paper', now))).toBe(expected)
  })

  it('online is judged by the clock, whatever date was sent', () => {
    expect(spanOf('2027-05-19', 'online', now)).toEqual({ from: now, to: now })
  })
})
