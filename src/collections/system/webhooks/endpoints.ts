import type { Endpoint } from 'payload'
import { has } from '../../../access/roles.ts'
import { readEnv } from '../../../env.ts'
import { sealKey } from '../../../lib/seal.ts'
import { isUuid } from '../../../lib/uuid.ts'
import { renewSecret } from '../../../webhooks/secret.ts'

const uncached = { headers: { 'Cache-Control': 'no-store' } }

/** `POST /api/webhooks/:id/secret` → `{ secret }`, this once; for administrators, with a record. */
export const newSecret: Endpoint = {
  path: '/:id/secret',
  method: 'post',
  handler: async (req) => {
    if (!has(req, ['administrator']))
      return Response.json({ errors: [{ message: 'Forbidden' }] }, { status: 403, ...uncached })
    const id = String(req.routeParams?.['id'])
    const secret = isUuid(id) ? await renewSecret(req, id, sealKey(readEnv().SEAL_KEY)) : null
    return secret
      ? Response.json({ secret }, uncached)
      : Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404, ...uncached })
  },
}
