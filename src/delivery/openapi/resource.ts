import { type Answer, cacheable } from '../answer.ts'
import type { PublicModel } from '../model.ts'
import type { Resource } from '../resources/resource.ts'
import { openApi } from './document.ts'

/** The version of the API's promise: it rises with what breaks, and the changelog says so. */
export const apiVersion = '1.0.0'

/** The answer that `make` gives for a model, made once: whatever is published, the model stays. */
export const oncePerModel = (make: (model: PublicModel) => Answer): Resource['answer'] => {
  const made = new WeakMap<PublicModel, Answer>()
  return ({ model }) => {
    const answer = made.get(model) ?? make(model)
    made.set(model, answer)
    return answer
  }
}

/** `/api/openapi.json`. */
export const openApiResource: Resource = {
  path: '/api/openapi.json',
  answer: oncePerModel((model) => cacheable(openApi(model, apiVersion))),
}
