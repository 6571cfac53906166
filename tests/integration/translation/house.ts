import { publish } from '../../../src/publication/publish.ts'
import type { Role } from '../../../src/access/roles.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'

export type House = { database: Database; studio: Studio; close: () => Promise<void> }

/** A studio on a database of its own. Its translators work in French. */
export const openHouse = async (kind: 'migrated' | 'seeded' = 'migrated'): Promise<House> => {
  const database = await freshDatabase(kind)
  const studio = await startStudio(database.ownerUrl)
  return {
    database,
    studio,
    close: async () => {
      await studio.stop()
      await database.drop()
    },
  }
}

export type Written = { id: string; rows: string[] }

/** An invented meeting with two objectives, in English, French and Belarusian. */
export const writeMeeting = async (studio: Studio): Promise<Written> => {
  const req = await studio.as('editor')
  const meeting = await studio.payload.create({
    collection: 'meetings',
    locale: 'en',
    data: {
      startsAt: '2031-05-01T07:00:00Z',
      endsAt: '2031-05-02T15:00:00Z',
      timeZone: 'Europe/Vilnius',
      title: 'Invented meeting',
      summary: 'Two days of talks',
      objectives: [{ text: 'First' }, { text: 'Second' }],
    },
    draft: true,
    overrideAccess: false,
    req,
  })
  const written = {
    id: String(meeting.id),
    rows: (meeting.objectives as { id: string }[]).map(({ id }) => id),
  }
  await save(studio, written.id, 'fr', {
    title: 'Réunion inventée',
    objectives: texts(written, 'Premier', 'Deuxième'),
  })
  await save(studio, written.id, 'be', {
    title: 'Выдуманая сустрэча',
    objectives: texts(written, 'Першае', 'Другое'),
  })
  return written
}

export const texts = ({ rows }: Written, ...values: string[]) =>
  rows.map((id, index) => ({ id, text: values[index] }))

export const save = async (
  studio: Studio,
  id: string,
  locale: string,
  data: object,
  role: Role = 'editor',
): Promise<void> => {
  await studio.payload.update({
    collection: 'meetings',
    id,
    locale: locale as never,
    data,
    draft: true,
    overrideAccess: false,
    req: await studio.as(role),
  })
}

export const publishIn = async (studio: Studio, id: string, ...locales: string[]): Promise<void> =>
  publish('meetings', id, locales, await studio.as('editor'))

/** One step over the API: status, code of a problem, and the state afterwards. */
export const step = async (
  studio: Studio,
  verb: string,
  { id }: Pick<Written, 'id'>,
  language: string,
  role: Role,
  more: object = {},
) => {
  const body = { noun: 'meetings', document: id, language, ...more }
  const answer = await studio.rest('POST', `/translations/${verb}`, body, role)
  return { status: answer.status, code: answer.body?.code, state: answer.body?.state, body: answer.body }
}

/** The state of each language of one document, as the API says it. */
export const stateIn = async (
  studio: Studio,
  { id }: Pick<Written, 'id'>,
  language: string,
): Promise<string> => {
  const query = `noun=meetings&document=${id}&language=${language}`
  const { body } = await studio.rest('GET', `/translations/beside?${query}`, undefined, 'editor')
  return String(body.standing?.state)
}
