import type { PayloadRequest } from 'payload'
import { record } from '../../audit/record.ts'
import { inTransaction } from '../../audit/transaction.ts'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import { titlesOf } from '../checklist/titles.ts'
import { entityOf } from '../entities.ts'
import { problem } from '../problems.ts'
import { requireRight, type Verb } from '../right.ts'

export type Planned = { noun: string; id: string; verb: Verb; languages: readonly Locale[] }

/** No calendar of the alliance goes further; a year typed wrong is caught here. */
const furthestDays = 3 * 366

/** A moment to come, as ISO 8601 with an offset; anything else is refused. */
export const momentToCome = (given: unknown, req: PayloadRequest): Date => {
  const written = String(given)
  const at = new Date(written)
  const ahead = at.getTime() - Date.now()
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/.test(written)
  if (!hasZone || !(ahead > 0) || ahead > furthestDays * 86_400_000) throw problem('not-to-come', req)
  return at
}

/**
 * Writes down that these acts are to happen at this moment, on behalf of the person. Their right is asked now, to
 * tell them, and again at the moment itself, because that is when it counts. Several acts happen together.
 */
export const plan = (req: PayloadRequest, planned: readonly Planned[], at: Date): Promise<string[]> =>
  inTransaction(req, async () => {
    for (const { verb, noun, id, languages } of planned) {
      if (!languages.every(isLocale)) throw problem('unknown-language', req)
      await requireRight(req, verb, noun, id)
    }
    const titles = await titlesOf(
      req,
      planned.filter(({ noun }) => entityOf(req.payload, noun).kind === 'collection'),
    )
    const batch = planned.length > 1 ? crypto.randomUUID() : null
    const ids: string[] = []
    for (const one of planned) {
      const row = await req.payload.create({
        collection: 'schedules',
        data: {
          noun: one.noun,
          document: one.id,
          title: titles.get(`${one.noun}/${one.id}`) ?? one.noun,
          verb: one.verb,
          languages: [...one.languages],
          at: at.toISOString(),
          scheduleState: 'waiting',
          batch,
          scheduledBy: String(req.user?.id),
          saidIn: req.i18n.language,
        } as never,
        depth: 0,
        req,
        // Nobody writes schedules by request: only this verb does, after it asked for the right.
        overrideAccess: true,
      })
      await record(req, 'publication-scheduled', { collection: one.noun, id: one.id }, one.verb)
      ids.push(String(row.id))
    }
    return ids
  })
