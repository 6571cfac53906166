import { asking } from '../../collections/editorial/translations/bodies.ts'
import type { Question } from '../../translation/ask-matrix.ts'

type SearchParams = Record<string, string | string[] | undefined>

/** What the address of the matrix asks for; what makes no sense is not asked. */
export const askedBy = (params: SearchParams, known: readonly string[]): Question => {
  const sound = Object.entries(asking.shape).flatMap(([name, schema]) => {
    const { success, data } = schema.safeParse(params[name])
    return success && data !== undefined ? [[name, data] as const] : []
  })
  const { collection, ...question } = asking.parse(Object.fromEntries(sound))
  return { ...question, collection: known.find((slug) => slug === collection) }
}

/** The address of the matrix with this question, some of it changed. */
export const addressOf = (question: Question, change: Partial<Question> = {}): string => {
  const asked = Object.entries({ ...question, ...change }).filter(([, value]) => value !== undefined)
  return `?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()}`
}
