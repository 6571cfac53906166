import type { Entry } from './entries.ts'

type Said = (name: string) => string

/** What the endpoint takes, from the fields of the form on the page. Each entry has a key of its own, so that the same can be entered twice. */
export const enterBody = (data: FormData, entry: Entry, locale: string, idempotencyKey: string) => {
  const said: Said = (name) => String(data.get(name) ?? '').trim()
  const head = { channel: said('channel'), locale, idempotencyKey }
  if (entry.invitation === null) return { ...head, form: entry.form, submissionData: answers(data) }
  const people = entry.isGroup ? delegation(data, entry, said) : [guest(data, said)]
  return { ...head, invitation: entry.invitation, people }
}

/** Questions of the form carry a prefix on the page, so that none is taken for a field of ours. */
export const questionField = (name: string): string => `answer.${name}`

const guest = (data: FormData, said: Said) => ({
  ...who(said),
  ...(said('declines') === 'true' ? { declines: true } : {}),
  answers: answers(data),
})

const answers = (data: FormData) =>
  [...data]
    .filter(([name, value]) => name.startsWith(questionField('')) && value !== '')
    .map(([name, value]) => ({ field: name.slice(questionField('').length), value: String(value) }))

/** Those named before whose box is still ticked, and whoever is added; everybody else does not come. */
const delegation = (data: FormData, { people }: Entry, said: Said) => {
  const staying = new Set(data.getAll('stays'))
  return [
    ...people
      .filter(({ reply }) => staying.has(reply))
      .map(({ reply, isHold, namesBy }) =>
        isHold ? { reply, isHold, namesBy: namesBy?.slice(0, 10) } : { reply },
      ),
    ...(said('guestName') ? [who(said)] : []),
    ...(said('namesBy') ? [{ isHold: true, namesBy: said('namesBy') }] : []),
  ]
}

const who = (said: Said) => ({
  ...(said('guestName') ? { guestName: said('guestName') } : {}),
  ...(said('guestEmail') ? { guestEmail: said('guestEmail') } : {}),
})
