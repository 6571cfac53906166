import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { has } from '../../../access/roles.ts'
import { locales } from '../../../i18n/locales.ts'
import { newestDeclaration } from '../../../signing/declaration.ts'
import { problem } from '../../../signing/problems.ts'
import { sign } from '../../../signing/sign.ts'
import { canonicalText, hashOfText } from '../../../signing/text.ts'

const id = z.uuid()
const words = z.string().max(2_000)

const body = z.strictObject({
  person: id,
  capacity: z.strictObject({ role: words, chamber: id, country: id, onBehalfOf: words }).partial().optional(),
  textHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  channel: z.enum(['paper', 'online', 'mandate']),
  signedOn: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  locale: z.enum(locales),
  consent: z.strictObject({
    scope: z.enum(['name', 'nameAndParty', 'none']),
    givenAt: z.iso.datetime().optional(),
    textVersion: words.optional(),
    locale: z.string().max(35).optional(),
  }),
  evidence: words.optional(),
})

const signers = ['administrator', 'editor'] as const
const uncached = { 'Cache-Control': 'no-store' }

const declarationOf = (req: PayloadRequest): string => {
  if (!has(req, signers)) throw problem('may-not-sign', req, 403)
  const declaration = id.safeParse(req.routeParams?.['id'])
  if (!declaration.success) throw problem('signature-incomplete', req, 404)
  return declaration.data
}

/** `POST /api/declarations/:id/sign` → 201 `{ id, position, textHash }`. Staff enter what a person signed. */
export const signDeclaration: Endpoint = {
  path: '/:id/sign',
  method: 'post',
  handler: async (req) => {
    const declaration = declarationOf(req)
    await addDataAndFileToRequest(req)
    const asked = body.safeParse(req.data)
    if (!asked.success) throw problem('request-invalid', req, 400)
    const signed = await sign(req, { declaration, ...definedIn(asked.data) })
    return Response.json(signed, { status: 201, headers: uncached })
  },
}

/** `GET /api/declarations/:id/text` → `{ text, textHash }`: what is signed, and the hash that says which text it was. */
export const textOfDeclaration: Endpoint = {
  path: '/:id/text',
  method: 'get',
  handler: async (req) => {
    const declaration = await newestDeclaration(req, declarationOf(req))
    if (!declaration) throw problem('signature-incomplete', req, 404)
    return Response.json(
      { text: canonicalText(declaration), textHash: hashOfText(declaration) },
      { headers: uncached },
    )
  },
}

/** What was left out is absent, not undefined. */
const definedIn = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T
