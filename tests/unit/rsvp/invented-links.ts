import { calendarFor } from '../../../src/calendar/entry.ts'
import type { Links } from '../../../src/guests/verbs.ts'
import { letterPdf } from '../../../src/letters/pdf.ts'
import { linkKey, readLink } from '../../../src/links/token.ts'
import { sealKey } from '../../../src/lib/seal.ts'
import { problem } from '../../../src/rsvp/problems.ts'
import { readPeople } from '../../../src/rsvp/read-people.ts'
import { Refused } from '../../../src/rsvp/refused.ts'
import type { Visit } from '../../../src/rsvp/visit.ts'
import { inventedForm } from './fixtures.ts'
import { everyVisit } from './invented-visit.ts'

const key = linkKey(sealKey(Buffer.alloc(32, 7).toString('base64')))

/** A token that stands for one of the invented visits: 32 characters, as real ones have. */
export const tokenFor = (name: string): string => name.padEnd(32, '_')
const nameOf = (hash: string, hashes: Map<string, string>): string => hashes.get(hash) ?? ''

/** The verbs over the invented visits: they read as the real ones do and keep in memory what they were told. */
export const inventedLinks = (house: { broken: boolean; blind: boolean }) => {
  const done: { verb: string; input: any }[] = []
  const hashes = new Map(
    Object.keys(everyVisit).map((name) => [readLink(tokenFor(name), key)!.hash, name] as const),
  )
  const code = readLink('7KQM-2X9D-4TRV', key)!.hash
  hashes.set(code, 'invited')
  const seen = (hash: string): Visit | null => everyVisit[nameOf(hash, hashes)] ?? null
  const failing = (): void => {
    if (house.broken) throw Object.assign(new Error('Iryna Invented cannot be stored'), { code: '57P01' })
  }
  const keep = async (verb: string, input: { hash: string; locale: 'en' }) => {
    failing()
    if (!seen(input.hash))
      return { accepted: false as const, problem: problem('link-not-found', input.locale) }
    done.push({ verb, input })
    return { accepted: true as const }
  }
  const links: Links = {
    read: (text) => readLink(text, key),
    visit: async (hash) => {
      if (house.blind) throw Object.assign(new Error('no database'), { code: '57P01' })
      return seen(hash)
    },
    respond: async (input) => {
      failing()
      const visit = seen(input.hash)!
      const form = inventedForm()
      if (visit.state === 'closed')
        return { accepted: false, problem: problem('deadline-passed', input.locale), form }
      try {
        readPeople(visit, form, input.people, input.locale)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        return { accepted: false, problem: error.problem, form }
      }
      done.push({ verb: 'respond', input })
      return { accepted: true, replies: [], form }
    },
    withdraw: (input) => keep('withdraw', input as never),
    delegate: async (input) =>
      input.name === '' || !String(input.email).includes('@')
        ? {
            accepted: false,
            problem: problem('invalid-answers', input.locale, [
              { field: 'name', code: 'required' },
              { field: 'email', code: 'invalid-email' },
            ]),
          }
        : keep('delegate', input as never),
    confirmAddress: (input) => keep('confirmAddress', input as never),
    eraseOwn: (input) => keep('eraseOwn', input as never),
    exportOwn: async ({ hash }) => ({ replies: seen(hash)?.replies ?? [] }),
    printed: () => ({ address: 'https://alliance.example/r/i/x', code: '7KQM-2X9D-4TRV' }),
    pdf: letterPdf,
    calendar: (meeting, items, language) =>
      calendarFor(
        { ...meeting, endsAt: meeting.endsAt!, timeZone: meeting.timeZone!, meetingStatus: 'confirmed' },
        {
          method: 'PUBLISH',
          language,
          items,
          publicUrl: 'https://alliance.example',
          now: new Date('2031-01-01T00:00:00Z'),
        },
      ),
  }
  return { links, done }
}
