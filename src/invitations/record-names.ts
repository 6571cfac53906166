import type { PayloadRequest } from 'payload'
import { isLocale, type Locale } from '../i18n/locales.ts'

export type AddresseeKind = 'group' | 'person' | 'organization'
const collectionOf = {
  group: 'parliamentary-groups',
  person: 'people',
  organization: 'organizations',
} as const

/** A record one can write to: its names, and what a letter needs to know of it. */
export type AddresseeRecord = {
  kind: AddresseeKind
  id: string
  names: Partial<Record<Locale, string>>
  /** Other spellings, official names, short names. */
  alsoCalled: string[]
  email: string | null
  country: string | null
  isoAlpha2: string | null
  active: boolean
}

type Localized = Partial<Record<string, string | null>> | string | null | undefined
type Related = { id: string; isoAlpha2?: string | null; country?: Related | string | null } | string | null

type Stored = {
  id: string
  name?: Localized
  shortName?: Localized
  officialName?: string | null
  otherNames?: { name?: string | null }[] | null
  contact?: { email?: string | null } | null
  country?: Related
  legislature?: Related
  groupStatus?: string | null
}

const textsOf = (value: Localized): Partial<Record<Locale, string>> => {
  if (typeof value === 'string') return { en: value }
  return Object.fromEntries(
    Object.entries(value ?? {}).filter(([locale, text]) => isLocale(locale) && Boolean(text)),
  )
}

const recordOf = (kind: AddresseeKind, stored: Stored): AddresseeRecord => {
  const legislature = typeof stored.legislature === 'object' ? stored.legislature : null
  const related = stored.country ?? legislature?.country ?? null
  const country = typeof related === 'object' ? related : null
  return {
    kind,
    id: stored.id,
    names: textsOf(stored.name),
    alsoCalled: [
      stored.officialName,
      ...Object.values(textsOf(stored.shortName)),
      ...(stored.otherNames ?? []).map(({ name }) => name),
    ].filter((name): name is string => Boolean(name)),
    email: stored.contact?.email?.trim() || null,
    country: country?.id ?? (typeof related === 'string' ? related : null),
    isoAlpha2: country?.isoAlpha2 ?? null,
    active: kind !== 'group' || stored.groupStatus === 'active',
  }
}

/** The newest drafts of the records of one kind, as staff know them; all of them, or those asked for. */
export const recordsOf = async (
  req: PayloadRequest,
  kind: AddresseeKind,
  ids?: readonly string[],
): Promise<AddresseeRecord[]> => {
  const { docs } = await req.payload.find({
    collection: collectionOf[kind],
    where: ids ? { id: { in: [...ids] } } : {},
    locale: 'all',
    draft: true,
    depth: 2,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return (docs as unknown as Stored[]).map((stored) => recordOf(kind, stored))
}

/** The name in the language of the letter, else in English, else in any. */
export const nameIn = ({ names, alsoCalled }: AddresseeRecord, language: Locale): string =>
  names[language] ?? names.en ?? Object.values(names)[0] ?? alsoCalled[0] ?? ''

/** How an invitation points at its addressee; without a record it only says what kind it is. */
export const addresseeOf = (kind: AddresseeKind, id: string | null) => ({
  addresseeKind: kind,
  group: kind === 'group' ? id : null,
  person: kind === 'person' ? id : null,
  organization: kind === 'organization' ? id : null,
})

/** An invitation that nobody has sent or answered. */
export const untouched = { inviteState: 'draft', partstat: 'needsAction' } as const
