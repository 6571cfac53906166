import { addDataAndFileToRequest, ValidationError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { has } from '../../../access/roles.ts'
import { problemResponse, Refusal } from '../../../invitations/problems.ts'
import { guestDesk } from '../replies/access.ts'

type Work = (req: PayloadRequest) => Promise<Response | object>

const uncached = { headers: { 'Cache-Control': 'no-store' } }

/** An endpoint of the guest desk: its role, its body and its refusals as RFC 9457 problems; nothing is cached. */
export const desk = (method: 'get' | 'post', path: string, work: Work): Endpoint => ({
  method,
  path,
  handler: async (req) => {
    try {
      if (!has(req, guestDesk)) throw new Refusal('not-allowed')
      const answer = await work(req)
      return answer instanceof Response ? answer : Response.json(answer, uncached)
    } catch (error) {
      return problemResponse(req, refusalOf(error))
    }
  },
})

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error
  if (error instanceof z.ZodError)
    return new Refusal('request-invalid', {
      errors: error.issues.map(({ path, code }) => ({ path: path.join('.'), code })),
    })
  if (error instanceof ValidationError)
    return new Refusal('request-invalid', {
      errors: error.data.errors.map(({ path }) => ({ path, code: 'invalid_value' })),
    })
  throw error
}

/** The body of a POST in the shape asked for; a form with a file carries the rest as JSON in `_payload`. */
export const bodyOf = async <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> => {
  try {
    await addDataAndFileToRequest(req)
  } catch {
    throw new Refusal('request-invalid')
  }
  return schema.parse(req.data ?? {})
}

/** The id in the path. Throws `not-found` when it cannot be one. */
export const idIn = (req: PayloadRequest): string => {
  const id = z.uuid().safeParse(req.routeParams?.['id'])
  if (!id.success) throw new Refusal('not-found')
  return id.data
}

/** The bytes of a file that came in a form or in JSON as base64. Throws `request-invalid` without one. */
export const fileIn = (req: PayloadRequest, base64: string | undefined): Uint8Array => {
  if (req.file) return req.file.data
  if (base64 === undefined) throw new Refusal('request-invalid')
  return Buffer.from(base64, 'base64')
}
