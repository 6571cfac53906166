import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { localDate } from '../lib/local-time.ts'
import { daysBetween, shifted, wallTime } from '../lib/wall-time.ts'
import type { Instead } from './copy.ts'
import { freeFormSlug } from './free-slug.ts'
import { Refusal } from './problems.ts'
import { parts, type Part, type Source, type Stored } from './source.ts'

export type Wanted = { startsOn: string; timeZone?: string | undefined }

/** A document to be made from another, under an id that the others can already name. */
export type Copy = {
  collection: 'meetings' | Part
  id: string
  from: Stored
  instead: Instead
  later?: Instead
}

export type Plan = { copies: Copy[]; timeZone: string; days: number }

const dates = {
  meetings: ['startsAt', 'endsAt'],
  forms: ['opensAt', 'closesAt'],
  'agenda-items': ['startsAt', 'endsAt'],
  'registration-categories': ['opensAt', 'closesAt'],
} as const

/** What would be made: the meeting first, then what points at it. Nothing is written. */
export const planOf = async (req: PayloadRequest, source: Source, wanted: Wanted): Promise<Plan> => {
  const { startsAt, timeZone: old, edition } = source.meeting
  if (typeof startsAt !== 'string' || typeof old !== 'string') throw new Refusal('dates-needed')
  const timeZone = wanted.timeZone ?? old
  const days = daysBetween(localDate(startsAt, old), wanted.startsOn)
  const move = (collection: keyof typeof dates, from: Stored): Instead =>
    Object.fromEntries(
      dates[collection].map((name) => {
        const at = from[name]
        return [name, typeof at === 'string' ? shifted(at, days, old, timeZone) : undefined]
      }),
    )

  const ids = new Map(
    [source.meeting, ...parts.flatMap((part) => source.parts[part])].map((one) => [one.id, randomUUID()]),
  )
  const idOf = (old: unknown): string | undefined => ids.get(String(old))
  const meeting = idOf(source.meeting.id)
  const slugs = new Set<string>()
  const copy = (collection: Copy['collection'], from: Stored, instead: Instead): Copy => ({
    ...{ collection, from, id: ids.get(from.id)! },
    instead: { ...move(collection, from), ...instead },
  })

  const copies: Copy[] = [
    {
      ...copy('meetings', source.meeting, {
        timeZone,
        edition: typeof edition === 'number' ? edition + 1 : undefined,
        meetingStatus: 'planned',
        rsvpForm: undefined,
      }),
      later: { rsvpForm: idOf(source.meeting['rsvpForm']) },
    },
  ]
  for (const form of source.parts.forms) {
    const slug = await freeFormSlug(req, String(form['slug'] ?? ''), wanted.startsOn.slice(0, 4), slugs)
    slugs.add(slug)
    copies.push(copy('forms', form, { meeting, slug }))
  }
  for (const item of source.parts['agenda-items']) copies.push(copy('agenda-items', item, { meeting }))
  for (const category of source.parts['registration-categories'])
    copies.push(
      copy('registration-categories', category, {
        meeting,
        form: idOf(category['form']),
        items: (category['items'] as unknown[] | null)?.flatMap((item) => idOf(item) ?? []),
      }),
    )
  return { copies, timeZone, days }
}

/** A moment of the plan as the clocks there will show it: `2026-10-05 09:00`. */
export const clock = (moment: unknown, timeZone: string): string | null =>
  typeof moment === 'string' ? wallTime(moment, timeZone).slice(0, 16).replace('T', ' ') : null
