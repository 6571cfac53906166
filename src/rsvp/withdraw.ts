import type { Locale } from '../i18n/locales.ts'
import type { Answering } from './answering.ts'
import { changeVisit, leave, type Changed } from './change-visit.ts'
import { declining } from './people.ts'
import { problem } from './problems.ts'
import { Refused, type Refusal } from './refused.ts'

type Withdrawal = { hash: string; locale: Locale; reply?: string }

/**
 * Somebody does not come after all: one of the replies behind the link, or all of them. Taken at any time, because a
 * seat that is given back late is still a seat. Saying so again changes nothing.
 */
export const withdraw = (deps: Answering, input: Withdrawal): Promise<Changed | Refusal> =>
  changeVisit(deps, input, async (req, db, loaded) => {
    const { locale, reply } = input
    const meant = loaded.replies.filter(({ id }) => reply === undefined || id === reply)
    if (reply !== undefined && meant.length === 0) throw new Refused(problem('link-not-found', locale))
    const people = meant
      .filter(({ partstat }) => partstat !== 'declined' && partstat !== 'delegated')
      .map((before) => declining(before))
    if (people.length > 0) await leave(req, db, { deps, loaded, people, locale })
    return { accepted: true }
  })
