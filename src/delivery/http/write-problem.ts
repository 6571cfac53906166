import type { ServerResponse } from 'node:http'
import { problem, problemAnswer, type ProblemCode } from '../problems.ts'
import { fieldsOf } from './fields.ts'

/** A problem document before routing; in the language of the address. */
export const writeProblem = (response: ServerResponse, code: ProblemCode, url: string): void => {
  const locale = /[?&]locale=(fr|be)\b/.exec(url)?.[1]
  const answer = problemAnswer(problem(code, locale))
  const fields = { ...fieldsOf(answer, undefined), 'content-length': String(answer.body.length) }
  response.writeHead(answer.status, fields).end(answer.body)
}
