import { type Answer, fleeting } from './answer.ts'
import type { Current } from './current.ts'

/** For whoever watches the process. 503 only until there is something to serve; a lost log is told, not failed. */
export const health = ({ snapshot, lostAt }: Current, now = new Date()): Answer => {
  const lag = lostAt ? Math.round((now.getTime() - lostAt.getTime()) / 1000) : 0
  return fleeting(snapshot ? 200 : 503, {
    status: !snapshot ? 'starting' : lostAt ? 'behind' : 'ok',
    seq: snapshot?.seq ?? null,
    generation: snapshot?.generation ?? 0,
    connected: snapshot !== null && lostAt === null,
    lag,
    lostAt: lostAt?.toISOString() ?? null,
  })
}
