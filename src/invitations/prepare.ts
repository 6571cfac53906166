import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import type { Locale } from '../i18n/locales.ts'
import { query, takeTurns } from './database.ts'
import { guessLanguage } from './language-rule.ts'
import { letterLanguages } from './letter-languages.ts'
import {
  addresseeOf,
  nameIn,
  recordsOf,
  untouched,
  type AddresseeKind,
  type AddresseeRecord,
} from './record-names.ts'
import { ownCategory } from './selection.ts'

export type Addressees = 'allActiveGroups' | { groups: string[]; people: string[]; organizations: string[] }
export type SkipReason = 'already-invited' | 'not-found' | 'without-a-name'
export type Prepared = {
  created: number
  invitations: { id: string; name: string; email: string | null; language: Locale }[]
  skipped: { name: string; reason: SkipReason }[]
}

/**
 * Writes drafts of invitations from the records: name, country, language and address. The places stay empty, which
 * means as many as the category gives. Whoever has a live invitation of the meeting is left out and named.
 */
export const prepare = (
  req: PayloadRequest,
  asked: { meeting: string; category: string; addressees: Addressees },
): Promise<Prepared> =>
  inTransaction(req, async () => {
    await ownCategory(req, asked.meeting, asked.category)
    await takeTurns(req, asked.meeting)
    const { records, missing } = await addressed(req, asked.addressees)
    const invited = await liveAddressees(req, asked.meeting)
    const written = await letterLanguages(req, asked.category)

    const prepared: Prepared = { created: 0, invitations: [], skipped: missing }
    for (const addressee of records) {
      const language = guessLanguage(addressee.isoAlpha2, written)
      const name = nameIn(addressee, language)
      const reason = invited.has(addressee.id) ? 'already-invited' : name ? null : 'without-a-name'
      if (reason) prepared.skipped.push({ name: name || addressee.id, reason })
      else prepared.invitations.push(await draft(req, asked, addressee, name, language))
    }
    prepared.created = prepared.invitations.length
    await record(
      req,
      'invitations-prepared',
      { collection: 'meetings', id: asked.meeting },
      String(prepared.created),
    )
    return prepared
  })

const addressed = async (req: PayloadRequest, addressees: Addressees) => {
  if (addressees === 'allActiveGroups')
    return { records: (await recordsOf(req, 'group')).filter(({ active }) => active), missing: [] }
  const wanted: [AddresseeKind, string[]][] = [
    ['group', addressees.groups],
    ['person', addressees.people],
    ['organization', addressees.organizations],
  ]
  const records: AddresseeRecord[] = []
  for (const [kind, ids] of wanted) if (ids.length > 0) records.push(...(await recordsOf(req, kind, ids)))
  const found = new Set(records.map(({ id }) => id))
  const missing = wanted
    .flatMap(([, ids]) => ids)
    .filter((id) => !found.has(id))
    .map((id) => ({ name: id, reason: 'not-found' as const }))
  return { records, missing }
}

const liveAddressees = async (req: PayloadRequest, meeting: string): Promise<Set<string>> => {
  const rows = await query<{ id: string }>(
    req,
    sql`select coalesce(group_id, person_id, organization_id)::text as id from invitations
      where meeting_id = ${meeting}::uuid and invite_state <> 'revoked'`,
  )
  return new Set(rows.map(({ id }) => id))
}

const draft = async (
  req: PayloadRequest,
  { meeting, category }: { meeting: string; category: string },
  { kind, id: addressee, country, email }: AddresseeRecord,
  name: string,
  language: Locale,
) => {
  const { id } = await req.payload.create({
    collection: 'invitations',
    data: {
      ...{ name, meeting, category, country, email, language },
      ...addresseeOf(kind, addressee),
      ...untouched,
    },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { id, name, email, language }
}
