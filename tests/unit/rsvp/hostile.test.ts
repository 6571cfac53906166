import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { answerErrors } from '../../../src/rsvp/questions/outcome.ts'
import { day } from '../../../src/rsvp/questions/day.ts'
import { readAnswers } from '../../../src/rsvp/read-answers.ts'
import { readPeople } from '../../../src/rsvp/read-people.ts'
import { Refused } from '../../../src/rsvp/refused.ts'
import type { RawPerson } from '../../../src/rsvp/people.ts'
import { inventedForm } from './fixtures.ts'
import { inventedDoor } from './invented-door.ts'
import { tokenFor } from './invented-links.ts'
import { dinner, inventedDelegation, inventedVisit } from './invented-visit.ts'

const form = inventedForm({ fields: inventedForm().fields.map((block) => ({ ...block, required: true })) })
const long = 'ў'.repeat(5_000)
const rtl = '\u202Eשלום\u202C'
const markup = '<script>alert(1)</script>'

/** What is sent for each question, and the one code it comes back with; null when it is a good answer. */
type Case = [kind: string, field: string, value: unknown, code: string | null]
const wrongTypes: unknown[] = [{ $ne: null }, ['a', 'b'], [], Number.NaN, { toString: 'x' }]
/** A value as the title of a test. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 40)
const titled = <Row extends unknown[]>(rows: Row[], value: (row: Row) => unknown): [string, ...Row][] =>
  rows.map((row) => [shown(value(row)), ...row])
const ofEvery = (kind: string, field: string, cases: [unknown, string | null][]): Case[] => [
  ...['', null, undefined].map((empty): Case => [kind, field, empty, 'required']),
  ...wrongTypes.map((value): Case => [kind, field, value, 'wrong-type']),
  ...cases.map(([value, code]): Case => [kind, field, value, code]),
]
const cases: Case[] = [
  ...ofEvery('text', 'nameAsOnId', [
    [long, 'too-long'],
    [7, 'wrong-type'],
    [rtl, null],
    [markup, null],
    ['\u202E\u200B', 'required'],
  ]),
  ...ofEvery('textarea', 'accessibility', [
    [long, 'too-long'],
    [true, 'wrong-type'],
    [rtl, null],
    [markup, null],
  ]),
  ...ofEvery('email', 'email', [
    [`${long}@example.org`, 'too-long'],
    ['nobody', 'invalid-email'],
    [`${rtl}@example.org`, 'invalid-email'],
    [markup, 'invalid-email'],
    ['a@example.org\r\nBcc: b@example.org', 'invalid-email'],
  ]),
  ...ofEvery('select', 'language', [
    [long, 'unknown-option'],
    ['Belarusian', 'unknown-option'],
    [rtl, 'unknown-option'],
    ['__proto__', 'unknown-option'],
  ]),
  ...ofEvery('radio', 'attendance', [
    [long, 'unknown-option'],
    ['maybe', 'unknown-option'],
    [rtl, 'unknown-option'],
    [markup, 'unknown-option'],
  ]),
  ...ofEvery('checkbox', 'photos', [
    [long, 'wrong-type'],
    ['perhaps', 'wrong-type'],
    [rtl, 'wrong-type'],
    [false, 'required'],
  ]),
  ...ofEvery('number', 'companions', [
    ['9'.repeat(5_000), 'wrong-type'],
    ['three', 'wrong-type'],
    [rtl, 'wrong-type'],
    [4, 'out-of-range'],
    [-1, 'out-of-range'],
  ]),
]
const good: Record<string, unknown> = {
  attendance: 'accepted',
  nameAsOnId: 'Iryna',
  email: 'iryna@example.org',
  language: 'be',
  accessibility: 'Nothing',
  companions: 1,
  photos: true,
}
const answersWith = (field: string, value: unknown) =>
  Object.entries({ ...good, [field]: value }).map(([name, given]) => ({ field: name, value: given }))

describe('every question', () => {
  it.each(titled(cases, ([, , value]) => value))(
    'answered with %s, of type %s (%s)',
    (_, _kind, field, value, code) => {
      const { errors } = readAnswers(form, answersWith(field, value))
      expect(errors).toEqual(code === null ? [] : [{ field, code }])
    },
  )

  it('is waived when somebody declines, but not what was answered wrongly', () => {
    expect(readAnswers(form, [{ field: 'attendance', value: 'declined' }]).errors).toEqual([])
    expect(readAnswers(form, [], { declines: true }).errors).toEqual([])
    expect(readAnswers(form, []).errors.map(({ field }) => field)).toContain('attendance')
    const wrong = readAnswers(form, [
      { field: 'attendance', value: 'declined' },
      { field: 'email', value: 'nobody' },
    ])
    expect(wrong.errors).toEqual([{ field: 'email', code: 'invalid-email' }])
  })

  it('that is sealed and was answered before may stay empty', () => {
    const rest = answersWith('nameAsOnId', '')
    expect(readAnswers(form, rest, { stored: ['nameAsOnId'] }).errors).toEqual([])
    expect(readAnswers(form, rest).errors).toEqual([{ field: 'nameAsOnId', code: 'required' }])
  })
})

/** The same for the parts of a person of a delegation. */
const member: [part: keyof RawPerson, value: unknown, code: string | null][] = [
  ['guestName', '', 'required'],
  ['guestName', null, 'required'],
  ['guestName', long, 'too-long'],
  ['guestName', ['Ada'], 'wrong-type'],
  ['guestName', { $gt: '' }, 'wrong-type'],
  ['guestName', '\u200B\u202E', 'required'],
  ['guestName', rtl, null],
  ['guestName', markup, null],
  ['guestEmail', '', null],
  ['guestEmail', 'nobody', 'invalid-email'],
  ['guestEmail', `${long}@example.org`, 'too-long'],
  ['guestEmail', `${rtl}@example.org`, 'invalid-email'],
  ['guestEmail', 'a@example.org,b@example.org', 'invalid-email'],
  ['guestEmail', 7, 'wrong-type'],
  ['guestRole', 'king', 'unknown-option'],
  ['guestRole', long, 'unknown-option'],
  ['guestRole', rtl, 'unknown-option'],
  ['guestRole', { member: 1 }, 'wrong-type'],
  ['guestRole', '__proto__', 'unknown-option'],
  ['publication', 'everywhere', 'unknown-option'],
  ['items', 'x', 'unknown-option'],
  ['items', ['unknown'], 'unknown-option'],
  ['items', [{ $ne: 1 }], 'unknown-option'],
  ['items', [dinner, dinner], null],
  ['reply', 'b1000000-0000-4000-8000-00000000ffff', 'unknown-option'],
  ['reply', { $ne: 1 }, 'unknown-option'],
]
const hold: [value: unknown, code: string | null][] = [
  ['', null],
  [undefined, null],
  ['2031-09-20', null],
  ['2031-02-30', 'wrong-type'],
  ['soon', 'wrong-type'],
  ['1', 'wrong-type'],
  [20310920, 'wrong-type'],
  [['2031-09-20'], 'wrong-type'],
  ['+275760-09-13', 'wrong-type'],
  ['9999-01-01', 'out-of-range'],
  [long, 'wrong-type'],
  [rtl, 'wrong-type'],
]
const read = (person: RawPerson) => {
  try {
    readPeople(inventedDelegation(), inventedForm(), [{ guestName: 'First' }, person], 'be')
    return []
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.problem.errors ?? []
  }
}

describe('every part of a person', () => {
  it.each(titled(member, ([, value]) => value))('answered with %s: %s', (_, part, value, code) => {
    const errors = read({ guestName: 'Second', [part]: value })
    expect(errors.map((error) => [error.field, error.code])).toEqual(
      code === null ? [] : [[`people.1.${part}`, code]],
    )
    for (const { message } of errors) expect(message).toMatch(/[а-яўі]/)
  })

  it.each(titled(hold, ([value]) => value))('a name that follows by %s', (_, namesBy, code) => {
    const errors = read({ isHold: true, namesBy })
    expect(errors.map((error) => [error.field, error.code])).toEqual(
      code === null ? [] : [['people.1.namesBy', code]],
    )
  })

  it('is checked for one guest too', () => {
    const guest = { guestName: long, guestEmail: 'x', answers: answersWith('email', 'nobody') }
    expect(() => readPeople(inventedVisit(), inventedForm(), [guest], 'en')).toThrow(Refused)
  })

  it.each([
    ['2031-09-20', '2031-09-20'],
    [' 2031-09-20 ', '2031-09-20'],
    ['', null],
  ])('a day %j is read as %j', (raw, value) => {
    expect(day(raw)).toEqual({ value })
  })
})

describe('what was refused', () => {
  const house = inventedDoor()
  afterAll(() => house.door.close())
  beforeEach(() => void (house.now += 3_600_000))
  const refused = cases.filter(
    ([, , value, code]) => code !== null && code !== 'required' && !Number.isNaN(value),
  )

  it.each(titled(refused, ([, , value]) => value))(
    '%s to a %s question (%s) is stored nowhere, and the error is said in Belarusian',
    async (_, _kind, field, value) => {
      const answer = await house.door.inject({
        method: 'POST',
        url: '/api/form-submissions?locale=be',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify({ form: 'invented-meeting', submissionData: answersWith(field, value) }),
      })
      expect([413, 422]).toContain(answer.statusCode)
      const { errors = [] } = answer.json<{ errors?: { code: string; message: string }[] }>()
      for (const { code, message } of errors) {
        expect(answerErrors).toContain(code)
        expect(message).toMatch(/[а-яўі]/)
      }
      expect(house.taken).toEqual([])
    },
  )

  it('on the page of a delegation is stored nowhere and said beside the place', async () => {
    const answer = await house.door.inject({
      method: 'POST',
      url: `/r/i/${tokenFor('delegation')}?lang=be`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://alliance.example' },
      payload: new URLSearchParams({
        'will-come': 'yes',
        'place-0-name': 'x'.repeat(300),
        'place-1-email': 'nobody',
        'place-2-hold': 'true',
        'place-2-until': '2031-02-30',
        'answered-by-email': rtl,
      }).toString(),
    })
    expect(answer.statusCode).toBe(422)
    for (const id of ['place-0-name', 'place-1-name', 'place-1-email', 'place-2-until', 'answered-by-email'])
      expect(answer.body).toMatch(new RegExp(`href="#${id}"`))
    expect(house.done).toEqual([])
  })
})
