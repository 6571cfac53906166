import type { Validate } from 'payload'
import { inLanguage, t } from '../../../i18n/label.ts'
import { isUuid } from '../../../lib/uuid.ts'
import { attendanceField, partstats } from '../../../rsvp/partstat.ts'

const questionName = /^[A-Za-z][A-Za-z0-9]{0,39}$/
const formSlug = /^[a-z0-9][a-z0-9-]{0,79}$/

const wrongName = t(
  'Letters and digits, a letter first, at most 40, for example nameAsOnId.',
  'Des lettres et des chiffres, une lettre d’abord, 40 au plus, par exemple nameAsOnId.',
  'Лацінскія літары і лічбы, спачатку літара, не больш за 40, напрыклад nameAsOnId.',
)

const wrongSlug = t(
  'Small letters, digits and hyphens, for example paris-2025.',
  'Des minuscules, des chiffres et des tirets, par exemple paris-2025.',
  'Малыя лацінскія літары, лічбы і злучкі, напрыклад paris-2025.',
)

const sameName = t(
  'Two questions have the same name',
  'Deux questions portent le même nom',
  'Два пытанні маюць аднолькавую назву',
)

const wrongOrigin = t(
  'An origin has a scheme and a host and nothing more, for example https://www.example.org.',
  'Une origine se compose d’un protocole et d’un hôte, par exemple https://www.example.org.',
  'Крыніца — гэта пратакол і хост, напрыклад https://www.example.org.',
)

const wrongAttendance = t(
  'The options of “attendance” take their values from: accepted, declined, tentative, delegated.',
  'Les options de « attendance » prennent leurs valeurs parmi : accepted, declined, tentative, delegated.',
  'Значэнні варыянтаў для «attendance» — толькі accepted, declined, tentative, delegated.',
)

/** The name is a key in every answer: it must survive URLs, mails, spreadsheets and JavaScript's own property names. */
export const isQuestionName: Validate = (value: unknown, options) =>
  typeof value === 'string' && questionName.test(value) && value !== 'constructor'
    ? true
    : inLanguage(wrongName, options.req.i18n.language)

export const isFormSlug: Validate = (value: unknown, options) =>
  typeof value === 'string' && formSlug.test(value) && !isUuid(value)
    ? true
    : inLanguage(wrongSlug, options.req.i18n.language)

type Block = { name?: string; options?: { value?: string }[] }

export const areQuestions: Validate = (value: unknown, options) => {
  const blocks = (Array.isArray(value) ? value : []) as Block[]
  const names = blocks.flatMap(({ name }) => name ?? [])
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) return `${inLanguage(sameName, options.req.i18n.language)}: ${twice}`
  const attendance = blocks.find(({ name }) => name === attendanceField)
  const known = (status: string | undefined) =>
    (partstats as readonly (string | undefined)[]).includes(status)
  return (attendance?.options ?? []).every((choice) => known(choice.value))
    ? true
    : inLanguage(wrongAttendance, options.req.i18n.language)
}

/** RFC 6454, as a browser writes it into `Origin`. */
export const isOrigin: Validate = (value: unknown, options) => {
  const text = String(value)
  return URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text)
    ? true
    : inLanguage(wrongOrigin, options.req.i18n.language)
}
