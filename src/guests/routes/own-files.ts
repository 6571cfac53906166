import type { FastifyInstance, FastifyReply } from 'fastify'
import { problem } from '../../rsvp/problems.ts'
import type { Visit } from '../../rsvp/visit.ts'
import { printedLetter, type Opened, type PersonalHouse } from '../personal/open-visit.ts'
import { coming } from '../personal/people-sent.ts'
import { readMeeting } from '../public/meeting.ts'
import { refuse, refuseForNow, refuseLink } from './refuse.ts'
import { visiting, type Personal } from './visiting.ts'

/** Files of a guest's own: the letter, the calendar entry, and everything that is stored of them. */
export const ownFiles = (server: FastifyInstance, house: PersonalHouse): void => {
  const { links, readPublic } = house
  const file = (path: string, work: (opened: Opened, reply: FastifyReply) => Promise<FastifyReply>): void =>
    void server.get<Personal>(
      path,
      visiting(house, async (opened, _request, reply) => {
        const wait = house.limits('file', opened.hash)
        return wait > 0 ? refuseForNow(reply, opened.locale, wait) : work(opened, reply)
      }),
    )

  file('/i/:link/letter.pdf', async (opened, reply) => {
    const letter = await printedLetter(house, opened)
    if (!letter) return nothing(reply, opened)
    return named(reply, 'application/pdf', `letter-${opened.locale}.pdf`).send(
      Buffer.from(await links.pdf(letter)),
    )
  })

  file('/i/:link/calendar.ics', async ({ seen, locale, ...opened }, reply) => {
    const meeting = readPublic ? await readMeeting(readPublic, seen.meeting, locale) : null
    if (!meeting || coming(seen).length === 0) return nothing(reply, { locale, ...opened })
    const calendar = links.calendar(meeting, signedUp(seen), locale)
    return named(reply, 'text/calendar; charset=utf-8', 'meeting.ics').send(calendar)
  })

  file('/i/:link/data.json', async ({ hash, locale }, reply) => {
    const data = await links.exportOwn({ hash, locale })
    return data === null
      ? refuseLink(reply, locale)
      : named(reply, 'application/json; charset=utf-8', 'my-data.json').send(JSON.stringify(data, null, 2))
  })
}

/** Programme items with a seat; one who waits has nothing to put into a calendar yet. */
const signedUp = ({ replies, category }: Visit) => {
  const confirmed = new Set(
    replies.flatMap(({ items }) => items.flatMap(({ item, state }) => (state === 'confirmed' ? [item] : []))),
  )
  return (category?.items ?? []).filter(({ id }) => confirmed.has(id))
}

const named = (reply: FastifyReply, type: string, name: string): FastifyReply =>
  reply.type(type).header('Content-Disposition', `attachment; filename="${name}"`)

const nothing = (reply: FastifyReply, { locale }: Pick<Opened, 'locale'>): FastifyReply =>
  refuse(reply, { locale, path: '/r', languages: [] }, problem('not-found', locale))
