import ICAL from 'ical.js'
import { calendarFor, type CalendarMeeting, type CalendarOptions } from '../../../src/calendar/entry.ts'

export const meeting: CalendarMeeting = {
  id: '0f6e8f0e-6a43-4c39-9b63-2f0a4c7d1b11',
  title: 'Invented meeting; with a comma, and a \\',
  summary: 'First line\nsecond line',
  startsAt: '2026-10-06T07:00:00.000Z',
  endsAt: '2026-10-07T16:30:00.000Z',
  timeZone: 'Europe/Paris',
  city: 'Paris',
  venue: { name: 'Palais', address: '126, rue de l’Invention', room: 'Salle 1' },
  meetingStatus: 'confirmed',
  calendarSequence: 3,
  contact: { name: 'The "Office"^n: a, b', email: 'office@alliance.example' },
}

const options: CalendarOptions = {
  method: 'PUBLISH',
  language: 'en',
  publicUrl: 'https://alliance.example',
  now: new Date('2026-09-01T10:11:12.000Z'),
}

export const write = (
  changed: Partial<CalendarMeeting> = {},
  otherwise: Partial<CalendarOptions> = {},
): string => calendarFor({ ...meeting, ...changed }, { ...options, ...otherwise })

export const read = (ics: string) => {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  const zoneId = String(zone?.getFirstPropertyValue('tzid') ?? '')
  ICAL.TimezoneService.reset()
  if (zone) ICAL.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents('vevent')
  return { calendar, zone, zoneId, events, event: events[0]!, first: new ICAL.Event(events[0]) }
}

export const value = (component: InstanceType<typeof ICAL.Component>, name: string): string =>
  String(component.getFirstPropertyValue(name))

export const utc = (time: InstanceType<typeof ICAL.Time>): string => time.toJSDate().toISOString()
