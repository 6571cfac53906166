import type { z } from 'zod'
import { Obstacle } from './obstacle.ts'

export type Source = Record<string, string | undefined>

/**
 * Settings checked against a schema; an empty variable counts as not set. Throws an Obstacle with one sentence for
 * each wrong variable, which names the variable and its right form, never its value: that may be a secret.
 */
export const readSettings = <S extends z.ZodType>(
  schema: S,
  forms: Record<string, string>,
  source: Source,
): z.infer<S> => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])))
  const sentences = [...wrong].map(
    (name) => `${name} ${name in given ? 'has a wrong form' : 'is missing'}; set it to ${forms[name]}.`,
  )
  throw new Obstacle(sentences.join('\n'))
}
