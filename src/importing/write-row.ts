import type { PayloadRequest } from 'payload'
import { locales, type Locale } from '../i18n/locales.ts'
import type { Change } from './changes.ts'
import type { Noun } from './noun.ts'

/** Writes one row as a draft with the person's own rights, language by language; publicity stays as it is. */
export const writeRow = async (
  req: PayloadRequest,
  { collection }: Noun,
  changes: readonly Change[],
  id: string | null,
  language: Locale,
): Promise<void> => {
  const shared = changes.filter(({ locale }) => !locale)
  const written = locales.filter((locale) => changes.some((change) => change.locale === locale))
  const order = written.length > 0 ? written : [language]
  let document = id
  for (const [index, locale] of order.entries()) {
    const own = changes.filter((change) => change.locale === locale)
    const data = nested([...(index === 0 ? shared : []), ...own])
    const how = {
      collection,
      locale,
      data: data as never,
      draft: true,
      depth: 0,
      req,
      overrideAccess: false,
    } as const
    if (document === null) document = String((await req.payload.create(how)).id)
    else await req.payload.update({ ...how, id: document })
  }
}

const nested = (changes: readonly Change[]): Record<string, unknown> => {
  const data: Record<string, unknown> = {}
  for (const { path, value } of changes) {
    const [name = '', inner] = path.split('.')
    data[name] = inner ? { ...(data[name] as object | undefined), [inner]: value } : value
  }
  return data
}
