import path from 'node:path'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRight } from '../access/asker.ts'
import { internal } from '../access/rights.ts'
import { readEnv } from '../env.ts'
import { sealKey } from '../lib/seal.ts'
import { forget } from './forget.ts'
import { giveOut } from './give.ts'
import type { Means } from './kind.ts'

const body = z.object({ email: z.string().trim().pipe(z.email()) })
const answer = (status: number, what: object): Response =>
  Response.json(what, { status, headers: { 'Cache-Control': 'no-store' } })

const forAdministrators =
  (work: (req: PayloadRequest, email: string, means: Means) => Promise<object>): Endpoint['handler'] =>
  async (req) => {
    if (!hasRight(req, internal.personalData)) return answer(403, { errors: [{ message: 'Forbidden' }] })
    const asked = body.safeParse(await req.json?.().catch(() => null))
    if (!asked.success) return answer(400, { errors: [{ message: 'An e-mail address is needed.' }] })
    const { SEAL_KEY, DATA_DIR } = readEnv()
    const means = { key: sealKey(SEAL_KEY), outbox: path.join(DATA_DIR, 'outbox') }
    return answer(200, await work(req, asked.data.email, means))
  }

/**
 * What a person may ask of us, done by an administrator for them: `POST /api/personal-data/export` and `/erase`, both
 * with `{ "email": … }`.
 */
export const personalDataEndpoints: Endpoint[] = [
  { path: '/personal-data/export', method: 'post', handler: forAdministrators(giveOut) },
  { path: '/personal-data/erase', method: 'post', handler: forAdministrators(forget) },
]
