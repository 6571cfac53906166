import { describe, expect, it } from 'vitest'
import { enterBody, questionField } from '../../../src/admin/guests/attendance/enter-body.ts'
import type { Entry } from '../../../src/admin/guests/attendance/entries.ts'

const entry = (more: Partial<Entry>): Entry => ({
  invitation: 'i',
  name: 'Invented',
  title: null,
  isGroup: false,
  form: 'f',
  people: [],
  ...more,
})
const page = (...fields: [string, string][]) => {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

describe('an answer by telephone or on paper', () => {
  it('of a guest holds the questions of the form and nothing that was left empty', () => {
    const body = enterBody(
      page(
        ['channel', 'phone'],
        ['guestName', ' Anna '],
        [questionField('diet'), 'none'],
        [questionField('x'), ''],
      ),
      entry({}),
      'be',
      'key of this entry',
    )
    expect(body).toMatchObject({
      invitation: 'i',
      channel: 'phone',
      locale: 'be',
      people: [{ guestName: 'Anna', answers: [{ field: 'diet', value: 'none' }] }],
    })
    expect(body.idempotencyKey).toBe('key of this entry')
  })

  it('for a group keeps who is ticked, holds as holds, and adds one more', () => {
    const people = [
      { reply: 'a', name: 'Anna', isHold: false, namesBy: null, comes: true },
      { reply: 'b', name: null, isHold: true, namesBy: '2025-09-20T00:00:00.000Z', comes: true },
      { reply: 'c', name: 'Cela', isHold: false, namesBy: null, comes: true },
    ]
    const data = page(['channel', 'paper'], ['stays', 'a'], ['stays', 'b'], ['guestName', 'Dina'])
    expect(enterBody(data, entry({ isGroup: true, people }), 'en', 'key')).toMatchObject({
      people: [{ reply: 'a' }, { reply: 'b', isHold: true, namesBy: '2025-09-20' }, { guestName: 'Dina' }],
    })
  })

  it('of somebody uninvited is an answer to the form', () => {
    const data = page(['channel', 'paper'], [questionField('attendance'), 'accepted'])
    const body = enterBody(data, entry({ invitation: null }), 'en', 'key')
    expect(body).toMatchObject({ form: 'f', submissionData: [{ field: 'attendance', value: 'accepted' }] })
    expect(body).not.toHaveProperty('people')
  })
})
