import { cacheable } from '../answer.ts'
import type { Resource } from '../resources/resource.ts'
import { openApi } from './document.ts'

/** The version of the API's promise: it rises with what breaks, and the changelog says so. */
export const apiVersion = '1.0.0'

/** `/api/openapi.json`. */
export const openApiResource: Resource = {
  path: '/api/openapi.json',
  answer: (snapshot) => cacheable(openApi(snapshot.model, apiVersion)),
}
