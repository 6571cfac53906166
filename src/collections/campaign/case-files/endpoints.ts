import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { has, type Role } from '../../../access/roles.ts'
import { readEnv } from '../../../env.ts'
import { sealKey } from '../../../lib/seal.ts'
import { isUuid } from '../../../lib/uuid.ts'
import { open } from '../../../sealing/open.ts'
import { write } from '../../../sealing/write.ts'
import { caseDesk, caseReaders } from './access.ts'
import { namesToOpen, textsToSeal } from './bodies.ts'

const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
const refuse = (status: number, message: string): Response => answer({ errors: [{ message }] }, status)

type Work = (req: PayloadRequest, id: string) => Promise<Response>

const forRoles = (desk: readonly Role[], path: string, work: Work): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    if (!has(req, desk)) return refuse(403, 'Forbidden')
    const id = String(req.routeParams?.['id'])
    if (!isUuid(id)) return refuse(404, 'Not Found')
    await addDataAndFileToRequest(req)
    return work(req, id)
  },
})

const key = () => sealKey(readEnv().SEAL_KEY)

/** `POST /api/case-files/:id/open` with `{ fields?: string[] }` → `{ fields: { [name]: string | null } }`; recorded. */
export const openFields = forRoles(caseReaders, '/:id/open', async (req, id) => {
  const names = namesToOpen(req.data)
  if (!names) return refuse(400, 'Name sealed fields only.')
  const fields = await open(req, id, names, key())
  return fields ? answer({ fields }) : refuse(404, 'Not Found')
})

/** `POST /api/case-files/:id/seal` with `{ [name]: text }` → `{ sealed: string[] }`; an empty text erases; recorded. */
export const sealFields = forRoles(caseDesk, '/:id/seal', async (req, id) => {
  const texts = textsToSeal(req.data)
  if (!texts) return refuse(400, 'Send texts for sealed fields only, each of at most 14 000 bytes.')
  return (await write(req, id, texts, key()))
    ? answer({ sealed: Object.keys(texts) })
    : refuse(404, 'Not Found')
})
