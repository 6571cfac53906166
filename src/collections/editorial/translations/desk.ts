import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { holdersOf } from '../../../access/asker.ts'
import { internal } from '../../../access/rights.ts'
import { has } from '../../../access/roles.ts'
import { problemResponse, Refusal } from '../../../translation/problems.ts'

const uncached = { headers: { 'Cache-Control': 'no-store' } }

/** An endpoint for staff: its input in the shape asked for, its refusals as RFC 9457 problems; nothing is cached. */
export const desk = <Schema extends z.ZodType>(
  method: 'get' | 'post',
  path: string,
  schema: Schema,
  work: (req: PayloadRequest, input: z.output<Schema>) => Promise<object>,
  /** Which roles come here; each act asks further. */
  row: string = internal.readTranslations,
): Endpoint => ({
  method,
  path,
  handler: async (req) => {
    try {
      if (!has(req, holdersOf(row))) throw new Refusal('not-allowed')
      const given = method === 'get' ? queryOf(req) : await bodyOf(req)
      return Response.json(await work(req, schema.parse(given)), uncached)
    } catch (error) {
      return problemResponse(req, refusalOf(error))
    }
  },
})

/** A form without a choice sends an empty value. Payload's own parameters are read by Payload. */
const queryOf = (req: PayloadRequest): Record<string, string> =>
  Object.fromEntries(
    [...req.searchParams].filter(([name, value]) => value !== '' && !['locale', 'depth'].includes(name)),
  )

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    await addDataAndFileToRequest(req)
  } catch {
    throw new Refusal('request-invalid')
  }
  return req.data ?? {}
}

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error
  if (error instanceof z.ZodError)
    return new Refusal('request-invalid', {
      errors: error.issues.map(({ path, code }) => ({ path: path.join('.'), code })),
    })
  throw error
}
