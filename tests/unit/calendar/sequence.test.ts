import { describe, expect, it } from 'vitest'
import { sequenceFor } from '../../../src/calendar/sequence.ts'

describe('the sequence of a guest’s entry', () => {
  it('is the meeting’s own after a first answer', () => {
    expect(sequenceFor({ calendarSequence: 4 }, { revision: 1 })).toBe(4)
    expect(sequenceFor({ calendarSequence: 4 }, null)).toBe(4)
    expect(sequenceFor({}, {})).toBe(0)
  })

  it('rises when the guest changes the answer and when the meeting changes', () => {
    expect(sequenceFor({ calendarSequence: 4 }, { revision: 2 })).toBe(5)
    expect(sequenceFor({ calendarSequence: 5 }, { revision: 2 })).toBe(6)
  })
})
