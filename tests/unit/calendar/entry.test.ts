import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { meeting, read, utc, value, write } from './reading.ts'

describe('an entry for the calendar, read back by another program', () => {
  it('keeps text of every script and every special character', () => {
    const title = 'Паседжанне ў падтрымку дэмакратычнай Беларусі; «Рэйк’явік», 2026 \\ Ελλάδα 🇱🇹'
    const { event } = read(write({ title }, { language: 'be' }))
    expect(value(event, 'summary')).toBe(title)
    expect(event.getFirstProperty('summary')?.getParameter('language')).toBe('be')
    expect(value(event, 'categories')).toBe('Сустрэча')
    const { event: plain } = read(write())
    expect(value(plain, 'summary')).toBe(meeting.title)
    expect(write()).toContain('Invented meeting\\; with a comma\\, and a \\\\\r\n')
    expect(value(plain, 'description')).toBe('First line\nsecond line')
    expect(value(plain, 'location')).toBe('Salle 1, Palais, 126, rue de l’Invention, Paris')
  })

  it.each([0, 1, 2, 3])('folds lines at 75 octets and never inside a character (shifted by %i)', (shift) => {
    const title = `${'x'.repeat(shift)}${'Ўсё🇱🇹é'.repeat(40)}`
    const ics = Buffer.from(write({ title }))
    const lines: Buffer[] = []
    for (let from = 0; from < ics.length;) {
      const to = ics.indexOf('\r\n', from)
      lines.push(ics.subarray(from, to))
      from = to + 2
    }
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75)
    for (const line of lines) expect(line.toString('utf8')).not.toContain('\uFFFD')
    expect(lines.filter((line) => line.length > 70).length).toBeGreaterThan(5)
    expect(value(read(ics.toString()).event, 'summary')).toBe(title)
  })

  it('uses the whole line, and no octet more, also for the lines that continue', () => {
    const lines = write({ title: 'x'.repeat(300) }).split('\r\n')
    const folded = lines.filter((line) => /^( x|SUMMARY)/.test(line)).map((line) => line.length)
    expect(folded.slice(0, -1)).toEqual([75, 75, 75, 75])
  })

  it('has no end when it ends as it begins', () => {
    expect(write({ endsAt: meeting.startsAt })).not.toContain('DTEND')
  })

  it('ends every line with CRLF', () => {
    expect(write().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('keeps its UID while the sequence rises, so that moving and cancelling replace what was there', () => {
    const versions = [
      write({ calendarSequence: 0 }),
      write({
        calendarSequence: 1,
        startsAt: '2026-10-13T07:00:00.000Z',
        endsAt: '2026-10-14T16:30:00.000Z',
      }),
      write({ calendarSequence: 2, meetingStatus: 'cancelled' }, { method: 'CANCEL' }),
    ].map(read)
    expect(versions.map(({ event }) => value(event, 'uid'))).toEqual(
      Array(3).fill(`${meeting.id}@alliance.example`),
    )
    expect(versions.map(({ event }) => value(event, 'sequence'))).toEqual(['0', '1', '2'])
    expect(versions.map(({ calendar }) => value(calendar, 'method'))).toEqual([
      'PUBLISH',
      'PUBLISH',
      'CANCEL',
    ])
    expect(versions.map(({ event }) => value(event, 'status'))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CANCELLED',
    ])
    expect(utc(versions[1]!.first.startDate)).toBe('2026-10-13T07:00:00.000Z')
  })

  it.each([
    ['planned', 'TENTATIVE'],
    ['postponed', 'TENTATIVE'],
    ['confirmed', 'CONFIRMED'],
    ['moved', 'CONFIRMED'],
    ['held', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
  ])('of a meeting that is %s is %s', (meetingStatus, status) => {
    expect(value(read(write({ meetingStatus })).event, 'status')).toBe(status)
  })

  it('is cancelled for a guest who withdrew, whatever the meeting is', () => {
    expect(value(read(write({}, { method: 'CANCEL' })).event, 'status')).toBe('CANCELLED')
  })

  it('has dates instead of times when none are announced, with the first day after as its end', () => {
    const days = {
      startsAt: '2026-11-05T23:00:00.000Z',
      endsAt: '2026-11-07T22:59:00.000Z',
      timeZone: 'Europe/Berlin',
    }
    const ics = write({ ...days, allDay: true })
    expect(ics).toContain('\r\nDTSTART;VALUE=DATE:20261106\r\nDTEND;VALUE=DATE:20261108\r\n')
    expect(ics).not.toContain('VTIMEZONE')
    expect(write({ ...days, allDay: true, endsAt: '2026-11-07T23:00:00.000Z' })).toContain(
      'DTEND;VALUE=DATE:20261108',
    )
    const { first } = read(ics)
    expect(first.startDate.isDate).toBe(true)
    const oneDay = write({
      startsAt: days.startsAt,
      endsAt: days.startsAt,
      timeZone: 'Europe/Berlin',
      allDay: true,
    })
    expect(oneDay).toContain('DTSTART;VALUE=DATE:20261106\r\nDTEND;VALUE=DATE:20261107')
  })

  it('carries what a guest signed up for as events of their own that name the meeting', () => {
    const items = [
      {
        id: 'item-1',
        title: 'Dinner',
        startsAt: '2026-10-06T18:00:00.000Z',
        endsAt: null,
        place: 'Quai d’Orsay',
      },
      {
        id: 'item-2',
        title: 'Visit',
        startsAt: '2026-10-07T07:00:00.000Z',
        endsAt: '2026-10-07T08:00:00.000Z',
      },
    ]
    const { events } = read(write({}, { items }))
    expect(events.map((event) => value(event, 'uid'))).toEqual([
      `${meeting.id}@alliance.example`,
      'item-1@alliance.example',
      'item-2@alliance.example',
    ])
    expect(value(events[1]!, 'related-to')).toBe(`${meeting.id}@alliance.example`)
    expect(events[0]!.getFirstProperty('related-to')).toBeNull()
    expect(events[1]!.getFirstProperty('dtend')).toBeNull()
    expect(value(events[1]!, 'location')).toBe('Quai d’Orsay')
    expect(utc(new ICAL.Event(events[2]).endDate)).toBe('2026-10-07T08:00:00.000Z')
    expect(events.map((event) => value(event, 'sequence'))).toEqual(['3', '3', '3'])
  })

  it('gives timed items their zone also when the meeting itself has only days', () => {
    const items = [{ id: 'i', title: 'Dinner', startsAt: '2026-10-06T18:00:00.000Z' }]
    const { events, zoneId } = read(write({ allDay: true }, { items }))
    expect(zoneId).toBe('Europe/Paris')
    expect(utc(new ICAL.Event(events[1]).startDate)).toBe('2026-10-06T18:00:00.000Z')
  })

  it('names the office as organizer when it has an address, and nobody ever as attendee', () => {
    const { event } = read(write())
    const organizer = event.getFirstProperty('organizer')
    expect(String(organizer?.getFirstValue())).toBe('mailto:office@alliance.example')
    expect(organizer?.getParameter('cn')).toBe('The "Office"^n: a, b')
    expect(write({ contact: { name: 'Office', email: null } })).not.toContain('ORGANIZER')
    for (const method of ['PUBLISH', 'REQUEST', 'CANCEL'] as const)
      expect(write({}, { method })).not.toContain('ATTENDEE')
  })

  it('says when it was written, and stays private in a calendar that others see', () => {
    const { event, calendar } = read(write())
    expect(value(event, 'dtstamp')).toBe('2026-09-01T10:11:12Z')
    expect(value(event, 'class')).toBe('PRIVATE')
    expect(value(event, 'url')).toBe('https://alliance.example/r')
    expect(value(calendar, 'version')).toBe('2.0')
    expect(value(calendar, 'prodid')).not.toBe('')
  })

  it('cannot be broken out of by a hostile title', () => {
    const title = 'A\r\nATTENDEE:mailto:victim@example.org\r\nEND:VEVENT\u0000\u0007'
    const { event, events } = read(
      write({ title, contact: { name: 'x\r\nATTENDEE:y', email: 'o@a.example' } }),
    )
    expect(events).toHaveLength(1)
    expect(event.getFirstProperty('attendee')).toBeNull()
    expect(value(event, 'summary')).toBe('A\nATTENDEE:mailto:victim@example.org\nEND:VEVENT')
  })
})
