import type { PayloadRequest } from 'payload'
import type { Notice, User } from '../generated/payload-types.ts'
import type { Locale } from '../i18n/locales.ts'
import { queueMail } from '../mail/queue.ts'
import { executor } from '../db/session.ts'
import { nounOf } from './nouns.ts'
import type { Subject } from './take-step.ts'
import { titlesOf } from './titles.ts'

export type News = Subject & { kind: Notice['kind']; comment?: string | null }

/**
 * Tells members of staff, in the transaction of what happened: a row they see in the studio, and a mail that says no
 * more than that it waits there. Whoever did it knows already.
 */
export const tell = async (req: PayloadRequest, people: readonly User[], news: News): Promise<void> => {
  const others = [...new Map(people.map((one) => [one.id, one])).values()].filter(
    ({ id }) => id !== req.user?.id,
  )
  if (others.length === 0) return
  const title = await titleOf(req, news)
  for (const person of others) {
    const { id } = await req.payload.create({
      collection: 'notices',
      data: {
        ...news,
        to: person.id,
        title,
        from: req.user?.collection === 'users' ? req.user.id : null,
        noticedAt: new Date().toISOString(),
      },
      depth: 0,
      req,
      // Nobody writes notices by request: they are the consequence of a step.
      overrideAccess: true,
    })
    await queueMail(req, { kind: 'notice', to: person.email, language: languageOf(person), notice: id })
  }
}

/** The account does not know the language of its admin, only what the person translates into. */
const languageOf = ({ languages }: User): Locale =>
  languages?.find((language) => language === 'be' || language === 'fr') ?? 'en'

const titleOf = async (req: PayloadRequest, { noun, document, language }: Subject) => {
  const known = nounOf(req.payload, noun)
  if (!known) return null
  const db = executor(req.payload, await req.transactionID)
  const titles = await titlesOf(db, [known], [{ noun, id: document }], language)
  return titles.get(`${noun}/${document}`) ?? null
}

/** Accounts by id; an account that is gone is told nothing. */
export const accounts = async (
  req: PayloadRequest,
  ids: readonly (string | null | undefined)[],
): Promise<User[]> => {
  const known = ids.filter((id) => typeof id === 'string')
  if (known.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: known } },
    depth: 0,
    pagination: false,
    req,
    // A notice goes to colleagues whose accounts the person who causes it may not read.
    overrideAccess: true,
  })
  return docs
}
