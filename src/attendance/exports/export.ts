import type { PayloadRequest } from 'payload'
import { record } from '../../audit/record.ts'
import { inTransaction } from '../../audit/transaction.ts'
import { inLanguage, type Label } from '../../i18n/label.ts'
import { localDate } from '../../lib/local-time.ts'
import type { SealKey } from '../../lib/seal.ts'
import { checkInCode } from '../check-in-code.ts'
import { guestsOf, type Answer, type Guest } from '../guests.ts'
import { itemsOf, meetingHead } from '../meeting.ts'
import { questionsOf, type Question } from '../questions.ts'
import { openSealed } from '../sealed.ts'
import { badgeSheet } from './badges.ts'
import { csv } from './csv.ts'
import { cellOf, listed, saidTo, type Telling } from './people.ts'
import {
  aboutLanguage,
  columnsOf,
  headings,
  identifies,
  words,
  type Format,
  type Purpose,
  type Version,
} from './purposes.ts'
import type { Table } from './table.ts'
import { xlsx } from './xlsx.ts'

export type Asked = {
  purpose: Purpose
  format: Format
  version: Version
  language: string
  key: SealKey
}
export type Exported = { name: string; type: string; body: string | Uint8Array }

/**
 * A list of those with a confirmed place, for one purpose and with only what that purpose needs. It is recorded with
 * the purpose and the number of people before it is made; the file name names nobody. Null when there is no such
 * meeting; the caller has checked the role.
 */
export const exportOf = (req: PayloadRequest, meeting: string, asked: Asked): Promise<Exported | null> =>
  inTransaction(req, async () => {
    const { purpose, version, format, language, key } = asked
    const head = await meetingHead(req, meeting, language)
    if (!head) return null
    const say = (label: Label): string => inLanguage(label, language)
    const people = listed(await guestsOf(req, meeting, language), purpose)
    const telling = { head, items: await itemsOf(req, meeting, language), key, say }
    const questions = await questionsFor(req, purpose, people, language)
    const detail = `${purpose} (${format}), people: ${people.length}`
    await record(req, 'guests.exported', { collection: 'meetings', id: meeting }, detail)
    const answers = await answersFor(req, meeting, asked, people, questions)
    const name = [
      purpose,
      localDate(head.startsAt, head.timeZone),
      ...(purpose === 'participants' ? [version] : []),
    ]
    const file = `${name.join('-')}.${format}`
    if (format === 'html') {
      const badges = people.map((guest) => ({ ...guest, code: checkInCode(guest.id, key) }))
      const title = `${say(words.badges)} · ${head.title ?? ''}`
      return { name: file, type: 'text/html; charset=utf-8', body: await badgeSheet(badges, title, language) }
    }
    const table = tableOf(req, asked, people, questions, answers, telling)
    return format === 'csv'
      ? { name: file, type: 'text/csv; charset=utf-8', body: csv(table) }
      : {
          name: file,
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          body: await xlsx(table, purpose),
        }
  })

const questionsFor = async (
  req: PayloadRequest,
  purpose: Purpose,
  people: Guest[],
  language: string,
): Promise<Question[]> => {
  if (purpose !== 'accreditation' && purpose !== 'interpreters') return []
  const questions = await questionsOf(req, [...new Set(people.map(({ form }) => form))], language)
  const wanted = questions.filter(({ name, sealed }) =>
    purpose === 'accreditation' ? sealed && identifies(name) : !sealed && aboutLanguage(name),
  )
  return wanted.filter(({ name }, index) => wanted.findIndex((one) => one.name === name) === index)
}

const answersFor = async (
  req: PayloadRequest,
  meeting: string,
  { purpose, key }: Asked,
  people: Guest[],
  questions: Question[],
): Promise<(guest: Guest) => Answer[]> => {
  if (purpose !== 'accreditation') return ({ answers }) => answers
  const fields = questions.map(({ name }) => name)
  const detail = `accreditation, people: ${people.length}, ${fields.join(', ')}`
  const opening = { action: 'sealed-answers.exported', meeting, detail } as const
  const opened = await openSealed(req, people, { fields }, key, opening)
  return ({ id }) => opened.get(id) ?? []
}

const tableOf = (
  req: PayloadRequest,
  { purpose, version }: Asked,
  people: Guest[],
  questions: Question[],
  answersOf: (guest: Guest) => Answer[],
  telling: Telling,
): Table => {
  const { say } = telling
  const columns = columnsOf[purpose]
  const mark = purpose === 'participants' && version === 'provisional' ? ` (${say(words.provisional)})` : ''
  return {
    headings: [
      ...columns.map((column, index) => say(headings[column]) + (index === 0 ? mark : '')),
      ...questions.map(({ label }) => label),
    ],
    rows: people.map((guest) => [
      ...columns.map((column) => cellOf(req, column, guest, purpose, telling)),
      ...questions.map((question) => saidTo(question, answersOf(guest), say)),
    ]),
  }
}
