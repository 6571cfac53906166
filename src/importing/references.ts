import type { PayloadRequest } from 'payload'
import { slugFrom } from '../lib/slug.ts'
import type { Reference } from './noun.ts'

/** Ids by the slug of a name or a code; `null` where a name means several. */
export type References = Record<Reference, ReadonlyMap<string, string | null>>

type Texts = Record<string, string | null | undefined> | null | undefined
type Stored = {
  id: string
  name?: Texts
  shortName?: Texts
  isoAlpha2?: string | null
  isoAlpha3?: string | null
  country?: string | null
}

/** Countries by name and code; parliaments by name, short name and, where it has one alone, by country. */
export const referencesFor = async (req: PayloadRequest): Promise<References> => {
  const [countries, legislatures] = [await all(req, 'countries'), await all(req, 'legislatures')]
  const own = new Map(countries.map((one) => [one.id, namesOf(one)]))
  const named = byName(legislatures.map((one) => [one.id, namesOf(one)]))
  const ofCountry = byName(legislatures.map((one) => [one.id, (one.country && own.get(one.country)) || []]))
  return { countries: byName([...own]), legislatures: new Map([...ofCountry, ...named]) }
}

const all = async (req: PayloadRequest, collection: Reference): Promise<Stored[]> => {
  const { docs } = await req.payload.find({
    collection,
    locale: 'all',
    draft: true,
    depth: 0,
    joins: false as never,
    pagination: false,
    req,
    overrideAccess: false,
  })
  return docs as unknown as Stored[]
}

const namesOf = ({ name, shortName, isoAlpha2, isoAlpha3 }: Stored): string[] =>
  [...Object.values(name ?? {}), ...Object.values(shortName ?? {}), isoAlpha2, isoAlpha3].filter(
    (text): text is string => Boolean(text),
  )

const byName = (named: readonly (readonly [id: string, names: readonly string[]])[]) => {
  const ids = new Map<string, string | null>()
  for (const [id, names] of named)
    for (const slug of names.map(slugFrom)) {
      const other = ids.get(slug)
      ids.set(slug, other === undefined || other === id ? id : null)
    }
  return ids
}
