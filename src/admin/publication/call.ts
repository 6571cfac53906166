export type Answered<Body> = { ok: true; body: Body } | { ok: false; message: string | null }

/** A call of the staff API. A refusal carries the sentence the server has for the person, when it has one. */
export const call = async <Body>(
  address: string,
  { body, language }: { body?: object; language?: string } = {},
): Promise<Answered<Body>> => {
  const asked = language ? `${address}${address.includes('?') ? '&' : '?'}locale=${language}` : address
  const options = body
    ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    : {}
  try {
    const answer = await fetch(asked, { credentials: 'include', ...options })
    const given = answer.status === 204 ? {} : ((await answer.json()) as { errors?: { message: string }[] })
    return answer.ok
      ? { ok: true, body: given as Body }
      : { ok: false, message: given.errors?.[0]?.message ?? null }
  } catch {
    return { ok: false, message: null }
  }
}
