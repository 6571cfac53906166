import type { PayloadRequest, Where } from 'payload'
import type { User } from '../generated/payload-types.ts'
import type { Locale } from '../i18n/locales.ts'
import { asPerson } from './as-person.ts'
import { nounOf, type Noun } from './nouns.ts'
import { Refusal } from './problems.ts'
import { mayApprove, mayWrite } from './rights.ts'
import type { Subject } from './take-step.ts'

/** Who may write the document in this language, by name: the ones a task can be given to. For whoever gives tasks. */
export const peopleFor = async (
  req: PayloadRequest,
  { noun: slug, document, language }: Subject,
): Promise<{ people: { id: string; name: string }[] }> => {
  const noun = nounOf(req.payload, slug)
  if (!noun) throw new Refusal('not-found')
  if (!(await mayApprove(req, noun, document, language))) throw new Refusal('not-allowed')
  const people = await among(req, {}, (theirs) => mayWrite(theirs, noun, document, language))
  return { people: people.map(({ id, name }) => ({ id, name })) }
}

/** Who may approve here. Administrators look after accounts; they are asked only where nobody else can be. */
export const approversOf = async (
  req: PayloadRequest,
  noun: Noun,
  document: string,
  language: Locale,
): Promise<User[]> => {
  const found = await among(req, { roles: { in: [...noun.approvers] } }, (theirs) =>
    mayApprove(theirs, noun, document, language),
  )
  const editors = found.filter(({ roles }) => roles.some((role) => role !== 'administrator'))
  return editors.length > 0 ? editors : found
}

const among = async (
  req: PayloadRequest,
  where: Where,
  may: (theirs: PayloadRequest) => Promise<boolean>,
): Promise<User[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where,
    sort: 'name',
    depth: 0,
    pagination: false,
    req,
    // Colleagues give each other work although only administrators may read accounts.
    overrideAccess: true,
  })
  const allowed: User[] = []
  for (const user of docs) if (await may(asPerson(req, user))) allowed.push(user)
  return allowed
}
