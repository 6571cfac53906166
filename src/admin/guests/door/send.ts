import type { Arrival } from './queue.ts'

/** A lost connection, a server that is down or a session that ended are for later; everything else is an answer. */
export const send = async ({ reply, undo, at }: Arrival): Promise<'taken' | 'refused' | 'later'> => {
  const response = await fetch(`/api/replies/${reply}/check-in`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ undo, at }),
  }).catch(() => null)
  if (response?.ok) return 'taken'
  return response?.status === 404 || response?.status === 409 ? 'refused' : 'later'
}
