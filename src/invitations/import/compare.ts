import { nameKey, nameWords } from '../../lib/names/name-key.ts'
import { similar } from '../../lib/names/similar.ts'
import type { AddresseeRecord } from '../record-names.ts'
import type { Known } from './known.ts'
import type { RemarkCode } from './remark-texts.ts'
import type { Values } from './values.ts'

/** Another row, an invitation or a record that a row is, or may be. */
export type Other =
  | { row: number; name: string }
  | { invitation: string; name: string }
  | { record: string; kind: AddresseeRecord['kind']; name: string }

export type Found = { code: RemarkCode; other?: Other }

type Seen = { row: number; name: string; email: string | null; key: string; words: string[] }

/** Compares the rows of one file in their order: with those before, with who is invited, with who is on record. */
export const comparer = (known: Known) => {
  const seen: Seen[] = []
  const invited = known.invitations.map((one) => ({
    ...one,
    key: nameKey(one.name),
    words: nameWords(one.name),
  }))

  return (row: number, values: Values): { found: Found[]; record: AddresseeRecord | null } => {
    const own: Seen = {
      row,
      name: values.name,
      email: values.email?.toLowerCase() ?? null,
      key: nameKey(values.name),
      words: nameWords(values.name),
    }
    const { record, several } = recordFor(own, values, known.records)
    const found: Found[] = [
      ...inFile(own, seen),
      ...among(own, invited),
      ...(record ? alreadyInvited(record, invited) : []),
      ...(record ? [{ code: 'linked-to-record' as const, other: otherOf(record) }] : []),
      ...(several ? [{ code: 'several-records' as const }] : []),
    ]
    if (!found.some(({ code }) => code !== 'several-records'))
      found.push(...resembling(own, seen, invited, known.records))
    seen.push(own)
    return { found, record }
  }
}

type Invited = Known['invitations'][number] & { key: string; words: string[] }

const sameEmail = (a: string | null, b: string | null): boolean => a !== null && a === b
const sameName = (a: string, b: string): boolean => a !== '' && a === b

const inFile = (own: Seen, seen: Seen[]): Found[] => {
  const byEmail = seen.find(({ email }) => sameEmail(email, own.email))
  const byName = seen.find(({ key }) => sameName(key, own.key))
  return [
    ...(byEmail ? [{ code: 'same-address-in-file' as const, other: rowOf(byEmail) }] : []),
    ...(byName ? [{ code: 'same-name-in-file' as const, other: rowOf(byName) }] : []),
  ]
}

const among = (own: Seen, invited: Invited[]): Found[] => {
  const byEmail = invited.find(({ email }) => sameEmail(email, own.email))
  const byName = invited.find(({ key }) => sameName(key, own.key))
  return [
    ...(byEmail ? [{ code: 'same-address-invited' as const, other: inviteOf(byEmail) }] : []),
    ...(byName ? [{ code: 'same-name-invited' as const, other: inviteOf(byName) }] : []),
  ]
}

const alreadyInvited = ({ id }: AddresseeRecord, invited: Invited[]): Found[] => {
  const found = invited.find(({ record }) => record === id)
  return found ? [{ code: 'record-invited', other: inviteOf(found) }] : []
}

/** The one record with this address, else the one with this name; of several, none. */
const recordFor = (own: Seen, { addressee }: Values, records: Known['records']) => {
  const candidates = records.filter(({ kind }) => !addressee || kind === addressee)
  const byEmail = candidates.filter(({ email }) => sameEmail(email?.toLowerCase() ?? null, own.email))
  const matching =
    byEmail.length > 0 ? byEmail : candidates.filter(({ keys }) => own.key && keys.has(own.key))
  return { record: matching.length === 1 ? matching[0]! : null, several: matching.length > 1 }
}

const resembling = (own: Seen, seen: Seen[], invited: Invited[], records: Known['records']): Found[] => {
  const row = seen.find(({ words }) => similar(words, own.words))
  const invite = invited.find(({ words }) => similar(words, own.words))
  const record = records.find(({ words }) => words.some((name) => similar(name, own.words)))
  return [row && rowOf(row), invite && inviteOf(invite), record && otherOf(record)].flatMap((other) =>
    other ? [{ code: 'similar-name' as const, other }] : [],
  )
}

const rowOf = ({ row, name }: Seen): Other => ({ row, name })
const inviteOf = ({ id, name }: Invited): Other => ({ invitation: id, name })
const otherOf = ({ id, kind, names, alsoCalled }: AddresseeRecord): Other => ({
  record: id,
  kind,
  name: names.en ?? Object.values(names)[0] ?? alsoCalled[0] ?? '',
})
