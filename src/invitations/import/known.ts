import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { slugFrom } from '../../lib/slug.ts'
import { query } from '../database.ts'
import { nameKey, nameWords } from '../../lib/names/name-key.ts'
import { recordsOf, type AddresseeKind, type AddresseeRecord } from '../record-names.ts'

/** Whom the product knows already: who is invited to the meeting, and the records of groups, people, organizations. */
export type Known = {
  invitations: { id: string; name: string; email: string | null; record: string | null }[]
  records: (AddresseeRecord & { keys: Set<string>; words: string[][] })[]
  countries: Map<string, string>
  /** ISO 3166-1 codes by the id of the country. */
  codes: Map<string, string>
}

export const knownTo = async (req: PayloadRequest, meeting: string): Promise<Known> => {
  const records: AddresseeRecord[] = []
  for (const kind of ['group', 'person', 'organization'] satisfies AddresseeKind[])
    records.push(...(await recordsOf(req, kind)))
  return {
    invitations: await query<Known['invitations'][number]>(
      req,
      sql`select id::text as id, name, lower(email) as email,
          coalesce(group_id, person_id, organization_id)::text as record
        from invitations where meeting_id = ${meeting}::uuid and invite_state <> 'revoked'`,
    ),
    records: records.map((one) => {
      const names = [...Object.values(one.names), ...one.alsoCalled]
      return { ...one, keys: new Set(names.map(nameKey)), words: names.map(nameWords) }
    }),
    ...(await countriesOf(req)),
  }
}

const countriesOf = async (req: PayloadRequest): Promise<Pick<Known, 'countries' | 'codes'>> => {
  const rows = await query<{ id: string; two: string | null; three: string | null; name: string | null }>(
    req,
    sql`select c.id::text as id, c.iso_alpha2 as two, c.iso_alpha3 as three, l.name from countries c
      left join countries_locales l on l._parent_id = c.id where c.deleted_at is null`,
  )
  const countries = new Map<string, string>()
  const codes = new Map<string, string>()
  for (const { id, two, three, name } of rows) {
    for (const text of [two, three, name]) if (text) countries.set(slugFrom(text), id)
    if (two) codes.set(id, two)
  }
  return { countries, codes }
}
