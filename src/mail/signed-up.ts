import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { executor } from '../db/session.ts'
import type { AgendaItem, RegistrationCategory } from '../generated/payload-types.ts'
import type { Locale } from '../i18n/locales.ts'
import { readIn } from './read-row.ts'

export type Seat = { item: AgendaItem; state: 'confirmed' | 'waiting' }

/** The items of the programme that a reply has asked for, in the order in which they take place. */
export const signedUp = async (payload: Payload, reply: string, language: Locale): Promise<Seat[]> => {
  const { rows } = await executor(payload).execute(
    sql`select item_id::text as item, state from rsvp.seats where reply_id = ${reply}::uuid and item_id is not null`,
  )
  const states = new Map(rows.map(({ item, state }) => [String(item), state as Seat['state']]))
  if (states.size === 0) return []
  const items = await itemsOf(payload, [...states.keys()], language)
  return items.map((item) => ({ item, state: states.get(item.id) ?? 'waiting' }))
}

/**
 * Everything the guest could have signed up for. Who leaves has no seats left to say what stands in their calendar,
 * and taking out what was never in it does nothing.
 */
export const offered = async (
  payload: Payload,
  category: RegistrationCategory | null,
  language: Locale,
): Promise<AgendaItem[]> => {
  const ids = (category?.items ?? []).map((item) => (typeof item === 'string' ? item : item.id))
  return ids.length === 0 ? [] : itemsOf(payload, ids, language)
}

const itemsOf = async (payload: Payload, ids: string[], language: Locale): Promise<AgendaItem[]> => {
  const { docs } = await payload.find({
    collection: 'agenda-items',
    where: { id: { in: ids } },
    sort: 'startsAt',
    pagination: false,
    depth: 0,
    ...readIn(language),
    // The worker writes to guests on behalf of the office, whoever caused the mail.
    overrideAccess: true,
  })
  return docs
}
