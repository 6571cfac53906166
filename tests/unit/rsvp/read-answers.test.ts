import { describe, expect, it } from 'vitest'
import { partstatOf } from '../../../src/rsvp/partstat.ts'
import { readAnswers } from '../../../src/rsvp/read-answers.ts'
import { goodAnswers, inventedForm } from './fixtures.ts'

const form = inventedForm()

describe('reading a submission', () => {
  it('gives the answers in the order of the form, each knowing whether it is sealed', () => {
    const { answers, errors } = readAnswers(form, [...goodAnswers].reverse())
    expect(errors).toEqual([])
    expect(answers).toEqual([
      { field: 'attendance', value: 'accepted', sealed: false },
      { field: 'nameAsOnId', value: 'Iryna Invented', sealed: true },
      { field: 'photos', value: 'false', sealed: false },
    ])
  })

  it('names everything that is wrong at once', () => {
    const { errors } = readAnswers(form, [
      { field: 'email', value: 'nobody' },
      { field: 'companions', value: '9' },
      { field: 'language', value: 'ru' },
      { field: 'isAdmin', value: 'true' },
      { field: 'language', value: 'be' },
      { field: 'accessibility', value: 'x'.repeat(2001) },
      { field: 'photos', value: { on: 1 } },
    ])
    expect(errors).toEqual([
      { field: 'isAdmin', code: 'unknown-field' },
      { field: 'language', code: 'duplicate-field' },
      { field: 'attendance', code: 'required' },
      { field: 'nameAsOnId', code: 'required' },
      { field: 'email', code: 'invalid-email' },
      { field: 'language', code: 'unknown-option' },
      { field: 'accessibility', code: 'too-long' },
      { field: 'companions', code: 'out-of-range' },
      { field: 'photos', code: 'wrong-type' },
    ])
  })

  it.each(['__proto__', 'constructor', 'toString', '', 'attendance '])(
    'does not know a question %j',
    (field) => {
      const { errors } = readAnswers(form, [...goodAnswers, { field, value: 'x' }])
      expect(errors).toEqual([{ field, code: 'unknown-field' }])
    },
  )

  it('does not take a text between questions for a question', () => {
    expect(readAnswers(form, [...goodAnswers, { field: 'message', value: 'x' }]).errors).toHaveLength(1)
  })
})

describe('the participation status', () => {
  it.each(['accepted', 'declined', 'tentative', 'delegated'])(
    'is what the guest said about attendance: %s',
    (value) => {
      expect(partstatOf([{ field: 'attendance', value, sealed: false }])).toBe(value)
    },
  )

  it('is open when the form does not ask, or in words we do not know', () => {
    expect(partstatOf([])).toBe('needsAction')
    expect(partstatOf([{ field: 'attendance', value: 'maybe', sealed: false }])).toBe('needsAction')
    expect(partstatOf([{ field: 'other', value: 'accepted', sealed: false }])).toBe('needsAction')
  })
})
