import { questionsOf, type FormDefinition, type RawAnswer } from './definition.ts'
import type { AnswerError } from './questions/outcome.ts'
import { readAnswer } from './questions/questions.ts'

export type Answer = { field: string; value: string; sealed: boolean }
export type FieldError = { field: string; code: AnswerError }

/** All answers checked against the form: what is stored, and everything that is wrong at once. */
export const readAnswers = (
  form: FormDefinition,
  submitted: RawAnswer[],
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
  const answers: Answer[] = []
  for (const question of questions) {
    const outcome = readAnswer(given.get(question.name), question)
    if ('error' in outcome) errors.push({ field: question.name, code: outcome.error })
    else if (outcome.value !== null)
      answers.push({ field: question.name, value: outcome.value, sealed: question.sealed === true })
  }
  return { answers, errors }
}
