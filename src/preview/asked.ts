import { z } from 'zod'
import { publicModel } from '../generated/public-model.ts'
import { locales } from '../i18n/locales.ts'

/** What the panel sends while somebody types: the values of the form, in one language, and for whom to show them. */
const asked = z.object({
  token: z.string().max(43).optional(),
  slug: z.enum(publicModel.entities.map(({ slug }) => slug)),
  id: z.string().min(1).max(60),
  locale: z.enum(locales),
  audience: z.enum(['public', 'delegations']),
  data: z.record(z.string(), z.unknown()),
})
export type Asked = z.infer<typeof asked>

const largest = 2 * 1024 * 1024

/** Null for what is no form, or a larger one than any of ours. */
export const readAsked = async (request: { text?: () => Promise<string> }): Promise<Asked | null> => {
  const text = (await request.text?.()) ?? ''
  if (text.length > largest) return null
  try {
    return asked.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
