import type { Parameters } from '../../../src/delivery/query-string.ts'
import type { Resource } from '../../../src/delivery/resources/resource.ts'
import { Current } from '../../../src/delivery/current.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { logOf, type Plain } from '../../support/published.ts'

/** A resource asked over a few documents, as the public host would. */
export const askedOver = (documents: { [slug: string]: Plain[] }) => {
  const current = new Current(publicModel)
  current.load(logOf(publicModel, documents))
  return (resource: Resource, path: Record<string, string> = {}, parameters: Parameters = {}) => {
    const answer = resource.answer(current.snapshot!, {
      path,
      parameters,
      origin: 'https://alliance.example',
    })
    return { type: answer.type, text: answer.body.toString(), headers: answer.headers }
  }
}
