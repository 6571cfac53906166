import type { PayloadRequest } from 'payload'
import { inLanguage } from '../../i18n/label.ts'
import type { Act } from './act.ts'
import type { Reason } from './reason.ts'

/**
 * Tells the person, in the same transaction, what became of what they planned; of a batch once. When the account is
 * gone, the administrators are told of a failure: somebody has to know that it did not happen.
 */
export const tell = async (
  req: PayloadRequest,
  acts: readonly Act[],
  kind: 'scheduleDone' | 'scheduleFailed',
  reason?: Reason,
): Promise<void> => {
  const [first] = acts
  if (!first) return
  for (const to of await receivers(req, first.scheduledBy, kind)) {
    await req.payload.create({
      collection: 'notices',
      data: {
        to,
        kind,
        noun: first.noun,
        document: first.document,
        language: first.languages.join(', '),
        title: first.title,
        comment: reason ? inLanguage(reason.sentence, first.saidIn ?? 'en') : null,
        noticedAt: new Date().toISOString(),
      },
      depth: 0,
      req,
      // Notices are written by verbs only.
      overrideAccess: true,
    })
  }
}

const receivers = async (req: PayloadRequest, person: string | null, kind: string): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: person ? { id: { equals: person } } : { roles: { in: ['administrator'] } },
    depth: 0,
    pagination: false,
    select: {},
    req,
    // Who must be told is no question of the worker's rights.
    overrideAccess: true,
  })
  return docs.length === 0 && person && kind === 'scheduleFailed'
    ? receivers(req, null, kind)
    : docs.map(({ id }) => String(id))
}
