import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { staff } from '../../../access/roles.ts'
import { newEdition } from '../../../editions/new-edition.ts'
import { problemResponse, Refusal } from '../../../editions/problems.ts'
import { isTimeZone } from './rules.ts'

const body = z.strictObject({
  startsOn: z.iso.date(),
  timeZone: z
    .string()
    .refine((zone) => isTimeZone(zone) === true)
    .optional(),
  dryRun: z.boolean().default(true),
})

/** `POST /api/meetings/:id/new-edition {startsOn, timeZone?, dryRun?}` → what is, or would be, made. */
export const newEditionEndpoint: Endpoint = {
  path: '/:id/new-edition',
  method: 'post',
  handler: async (req) => {
    try {
      if (staff({ req }) !== true) throw new Refusal('not-allowed')
      const id = z.uuid().safeParse(req.routeParams?.['id'])
      if (!id.success) throw new Refusal('not-found')
      await addDataAndFileToRequest(req).catch(() => undefined)
      const asked = body.safeParse(req.data ?? {})
      if (!asked.success) throw new Refusal('request-invalid')
      const made = await newEdition(req, id.data, asked.data)
      return Response.json(made, { headers: { 'Cache-Control': 'no-store' } })
    } catch (error) {
      if (error instanceof Refusal) return problemResponse(req, error)
      throw error
    }
  },
}
