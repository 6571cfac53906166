import { cacheable } from '../answer.ts'
import { within } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import type { Resource } from '../resources/resource.ts'

/**
 * `/api/changes?since=<seq>`: what was published and removed after a number of the log. Whoever keeps a copy asks
 * with the `next` of the answer before; a removed document has the one code `removed`.
 */
export const changesResource: Resource = {
  path: '/api/changes',
  answer: (snapshot, { parameters }) => {
    const { since = '0' } = parameters
    if (typeof since !== 'string' || !/^\d{1,15}$/.test(since))
      throw new Refusal('invalid-query', {}, ['since'])
    const limit = parameters['limit'] === undefined ? 100 : within('limit', parameters['limit'])
    const changes = snapshot.changes.since(Number(since), limit)
    const next = changes.at(-1)?.seq ?? Math.max(Number(since), snapshot.seq)
    return cacheable({
      changes: changes.map(({ op, ...change }) => ({
        ...change,
        change: op === 'put' ? 'published' : 'removed',
      })),
      next,
      hasMore: next < snapshot.seq,
    })
  },
}
