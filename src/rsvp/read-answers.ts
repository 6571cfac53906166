import { questionsOf, type FormDefinition, type QuestionBlock, type RawAnswer } from './definition.ts'
import { attendanceField } from './partstat.ts'
import type { AnswerError } from './questions/outcome.ts'
import { readAnswer } from './questions/questions.ts'

export type Answer = { field: string; value: string; sealed: boolean }
export type FieldError = { field: string; code: AnswerError }

/** Why a required question may stay open: the guest does not come, or the sealed answer is stored already. */
export type Waived = { declines?: boolean; stored?: readonly string[] }

/** All answers checked against the form: what is stored, and everything that is wrong at once. */
export const readAnswers = (
  form: FormDefinition,
  submitted: RawAnswer[],
  waived: Waived = {},
): { answers: Answer[]; errors: FieldError[] } => {
  const questions = questionsOf(form)
  const known = new Set(questions.map(({ name }) => name))
  const given = new Map<string, unknown>()
  const errors: FieldError[] = []
  for (const { field, value } of submitted) {
    if (!known.has(field)) errors.push({ field, code: 'unknown-field' })
    else if (given.has(field)) errors.push({ field, code: 'duplicate-field' })
    else given.set(field, value)
  }
  const declines = waived.declines === true || given.get(attendanceField) === 'declined'
  const mayStayOpen = ({ name }: QuestionBlock): boolean =>
    waived.stored?.includes(name) || (declines && (name !== attendanceField || waived.declines === true))
  const answers: Answer[] = []
  for (const question of questions) {
    const asked = mayStayOpen(question) ? { ...question, required: false } : question
    const outcome = readAnswer(given.get(question.name), asked)
    if ('error' in outcome) errors.push({ field: question.name, code: outcome.error })
    else if (outcome.value !== null)
      answers.push({ field: question.name, value: outcome.value, sealed: question.sealed === true })
  }
  return { answers, errors }
}
