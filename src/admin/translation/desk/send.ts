import type { Beside } from '../../../translation/beside.ts'
import type { Standing } from '../../../translation/standing.ts'

export type Conflict = { path: string; gone: boolean; now: unknown }

export type Answer<Body> =
  | { kind: 'done'; body: Body }
  | { kind: 'conflict'; conflicts: Conflict[]; message: string }
  | { kind: 'refused'; message: string }
  | { kind: 'expired' | 'offline' | 'failed' }

/** Asks one verb of the staff API. Never throws: what went wrong is said where the person writes. */
export const send = async <Body = Standing>(
  verb: string,
  body: object,
  method: 'POST' | 'PATCH' = 'POST',
): Promise<Answer<Body>> => {
  try {
    const answer = await fetch(`/api/${verb}`, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const said = (await answer.json().catch(() => null)) as Said | null
    if (answer.ok) return { kind: 'done', body: said as Body }
    if (answer.status === 401 || answer.status === 403)
      return (await isSignedIn()) ? { kind: 'refused', message: messageOf(said) } : { kind: 'expired' }
    if (said?.code === 'text-conflict')
      return { kind: 'conflict', conflicts: said.conflicts ?? [], message: messageOf(said) }
    return messageOf(said) ? { kind: 'refused', message: messageOf(said) } : { kind: 'failed' }
  } catch {
    return { kind: 'offline' }
  }
}

type Said = {
  code?: string
  title?: string
  detail?: string
  conflicts?: Conflict[]
  errors?: { message?: string }[]
}

const messageOf = (said: Said | null): string => said?.detail ?? said?.errors?.[0]?.message ?? ''

const isSignedIn = async (): Promise<boolean> => {
  const answer = await fetch('/api/users/me', { credentials: 'include' })
  return Boolean(((await answer.json()) as { user?: unknown }).user)
}

export type Saved = Answer<Beside>
