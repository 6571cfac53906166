import { cacheable } from '../answer.ts'
import { within } from '../limits.ts'
import type { Resource } from '../resources/resource.ts'
import { sequenceOf, told } from './since.ts'

/**
 * `/api/changes?since=<seq>`: what was published and removed after a number of the log. Whoever keeps a copy asks
 * with the `next` of the answer before; a removed document has the one code `removed`.
 */
export const changesResource: Resource = {
  path: '/api/changes',
  parameters: ['since', 'limit'],
  answer: (snapshot, { parameters }) => {
    const since = sequenceOf(parameters['since'] ?? '0', 'since')
    const limit = parameters['limit'] === undefined ? 100 : within('limit', parameters['limit'])
    const changes = snapshot.changes.since(since, limit)
    const next = changes.at(-1)?.seq ?? Math.max(since, snapshot.seq)
    return cacheable({ changes: changes.map(told), next, hasMore: next < snapshot.seq })
  },
}
