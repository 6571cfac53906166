import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { meetingCalendar, meetingsCalendar } from '../../../src/delivery/resources/calendar.ts'
import { cast } from './cast.ts'
import { askedOver } from './asked.ts'

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  return { calendar, events }
}

describe('the calendar of meetings', () => {
  it('has every meeting that is public in the language, at the time of its place', () => {
    const { text, type } = askedOver(cast)(meetingsCalendar)
    expect(type).toBe('text/calendar; charset=utf-8')
    const { calendar, events } = read(text)
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(events.map(({ summary }) => summary).sort()).toEqual(['The Paris meeting', 'The Rome meeting'])
    const paris = events.find(({ summary }) => summary === 'The Paris meeting')!
    expect([paris.uid, paris.location]).toEqual(['paris@alliance.example', 'The Hall, 1 invented street'])
    expect(paris.startDate.toString()).toBe('2025-10-06T09:00:00')
    expect(paris.startDate.zone.tzid).toBe('Europe/Paris')
    expect(
      calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid')),
    ).toEqual(['Europe/Paris', 'Europe/Rome'])
  })

  it('says what is planned and what is cancelled, and the sequence that calendars compare', () => {
    const [meeting] = cast['meetings']!
    const meetings = [{ ...meeting!, meetingStatus: 'cancelled', calendarSequence: 4 }]
    const [event] = read(askedOver({ meetings })(meetingsCalendar).text).events
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(event?.sequence).toBe(4)
  })

  it('writes days without times as days', () => {
    const [meeting] = cast['meetings']!
    const [event] = read(
      askedOver({ meetings: [{ ...meeting!, allDay: true }] })(meetingsCalendar).text,
    ).events
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      true,
      '2024-11-20',
      '2024-11-21',
    ])
  })

  it('is the same bytes as long as nothing is published, in lines of 75 octets', () => {
    const title = { en: `${'Доўгая назва; з коскамі, '.repeat(12)}\nі радком` }
    const ask = askedOver({ meetings: [{ ...cast['meetings']![1]!, title }] })
    const { text } = ask(meetingsCalendar)
    expect(ask(meetingsCalendar).text).toBe(text)
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(read(text).events[0]?.summary).toBe(title.en)
  })

  it('is in one language, and refuses one that is not served', () => {
    const ask = askedOver(cast)
    expect(
      read(ask(meetingsCalendar, {}, { locale: 'fr' }).text).events.map(({ summary }) => summary),
    ).toEqual(['La réunion de Paris'])
    expect(() => ask(meetingsCalendar, {}, { locale: 'xx' })).toThrow('unknown-locale')
  })
})

describe('the calendar of one meeting', () => {
  it('has the items of its agenda, and nobody’s name', () => {
    const { text } = askedOver(cast)(meetingCalendar, { name: 'paris.ics' })
    const { events } = read(text)
    expect(events.map(({ summary }) => summary)).toEqual(['The Paris meeting', 'Opening', 'Panel'])
    expect(events[1]?.component.getFirstPropertyValue('related-to')).toBe('paris@alliance.example')
    expect(text).not.toMatch(/ATTENDEE|Ada|Max/)
  })

  it('is not there for what is not public, or under another ending', () => {
    const ask = askedOver(cast)
    for (const name of ['meetingHidden.ics', 'paris', 'paris.ical', '.ics'])
      expect(() => ask(meetingCalendar, { name })).toThrow('not-found')
    expect(() => ask(meetingCalendar, { name: 'rome.ics' }, { locale: 'fr' })).toThrow('not-found')
  })
})
