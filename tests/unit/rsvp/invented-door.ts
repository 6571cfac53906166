import { openDoor } from '../../../src/guests/door.ts'
import { ownOrigins } from '../../../src/guests/origin.ts'
import type { Submission } from '../../../src/rsvp/answer.ts'
import { problem } from '../../../src/rsvp/problems.ts'
import { readAnswers } from '../../../src/rsvp/read-answers.ts'
import { inventedForm } from './fixtures.ts'

export const reference = '0f0e0d0c-0000-4000-8000-000000000001'

/** The door with one form, published in three languages; what it takes it keeps in memory, or fails when `broken`. */
export const inventedDoor = () => {
  const form = inventedForm()
  const house = { taken: [] as Submission[], log: [] as string[], broken: false }

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
    return { accepted: true as const, reference, form }
  }
  const door = openDoor(
    {
      findForm: async (asked, locale) => (asked === 'invented-meeting' && locale !== 'de' ? form : null),
      languagesOf: async (asked) => (asked === 'invented-meeting' ? ['en', 'fr', 'be'] : []),
      take,
      own: ownOrigins('https://alliance.example'),
    },
    { write: (line) => house.log.push(line) },
  )
  return Object.assign(house, { door, form })
}
