import { locales, type Locale } from '../i18n/locales.ts'
import { formDefinition, type FormDefinition } from './definition.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const slug = /^[a-z0-9][a-z0-9-]{0,79}$/
const patience = 3_000

/** Finds a published form, by id or slug, in exactly one language; null when it is not public in it. */
export type FindForm = (reference: string, locale: Locale) => Promise<FormDefinition | null>

/**
 * Reads forms where everybody reads them: at delivery. A draft, a withdrawn form or another language's text
 * cannot be answered, because this process never sees one. Throws when delivery does not answer.
 */
export const formsFrom = (
  delivery: string,
): { find: FindForm; languagesOf: (reference: string) => Promise<Locale[]> } => ({
  find: async (reference, locale) => {
    const answer = await ask(delivery, reference, { locale, depth: '1' })
    return answer === null ? null : formDefinition.parse(answer)
  },
  languagesOf: async (reference) => {
    const found = await Promise.all(locales.map((locale) => ask(delivery, reference, { locale, depth: '0' })))
    return locales.filter((_, index) => found[index] !== null)
  },
})

const ask = async (
  delivery: string,
  reference: string,
  parameters: Record<string, string>,
): Promise<unknown> => {
  const path = pathTo(reference)
  if (!path) return null
  const url = new URL(path, delivery)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  const response = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'error' })
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`Delivery answered ${response.status} for a form.`)
  const body = (await response.json()) as { docs?: unknown[] }
  return body.docs ? (body.docs[0] ?? null) : body
}

const pathTo = (reference: string): string | null => {
  if (uuid.test(reference)) return `/api/forms/${reference}`
  return slug.test(reference) ? `/api/forms?limit=1&where[slug][equals]=${reference}` : null
}
