import { openDoor, type Door } from '../../../src/guests/door.ts'
import { ownOrigins } from '../../../src/guests/origin.ts'
import { limitsInMemory } from '../../../src/guests/protection/limits.ts'
import { registeredOrigins } from '../../../src/guests/public/origins.ts'
import type { Submission } from '../../../src/rsvp/answer.ts'
import { problem } from '../../../src/rsvp/problems.ts'
import { readAnswers } from '../../../src/rsvp/read-answers.ts'
import { inventedForm } from './fixtures.ts'
import { inventedLinks } from './invented-links.ts'
import { inventedPublic } from './invented-public.ts'

export const reference = '0f0e0d0c-0000-4000-8000-000000000001'

/** The door with one form, published in three languages; what it takes it keeps in memory, or fails when `broken`. */
export const inventedDoor = (more: Partial<Door> = {}) => {
  const form = inventedForm()
  const house = { taken: [] as Submission[], log: [] as string[], broken: false, blind: false, now: 0 }

  /** Reads answers as the verb does; the verb on Postgres is tested in tests/integration. */
  const take = async (submission: Submission) => {
    if (house.broken)
      throw Object.assign(new Error(`insert failed: ${JSON.stringify(submission)}`), { code: '57P01' })
    const { errors } = readAnswers(form, submission.submissionData)
    if (errors.length > 0) {
      return {
        accepted: false as const,
        problem: problem('invalid-answers', submission.locale, errors),
        form,
      }
    }
    house.taken.push(submission)
    return { accepted: true as const, reference, addressCheck: false, form }
  }
  const isKnown = (asked: string): boolean => asked === 'invented-meeting' || asked === form.id
  const { links, done } = inventedLinks(house)
  const { read, site } = inventedPublic()
  const door = openDoor(
    {
      findForm: async (asked, locale) => (isKnown(asked) && locale !== 'de' ? form : null),
      languagesOf: async (asked) => (isKnown(asked) ? ['en', 'fr', 'be'] : []),
      take,
      links,
      readPublic: read,
      mayShow: registeredOrigins(read),
      limits: limitsInMemory(() => house.now),
      own: ownOrigins('https://alliance.example'),
      ...more,
    },
    { write: (line) => house.log.push(line) },
  )
  return Object.assign(house, { door, form, done, site })
}
