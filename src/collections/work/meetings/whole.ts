import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { mayRead } from '../../../access/publishing.ts'
import { isUuid } from '../../../lib/uuid.ts'
import { languagesOf, requireReading } from '../../../publication/answers.ts'
import { titlesOf } from '../../../publication/checklist/titles.ts'
import { problem } from '../../../publication/problems.ts'
import { momentToCome, plan } from '../../../publication/schedule/plan.ts'
import { actTogether, checkTogether, type Part } from '../../../publication/together.ts'
import { partsOf } from './parts.ts'

const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** The parts that the person may read; a host sees the meeting and its agenda only. */
const meetingOf = async (req: PayloadRequest): Promise<Part[]> => {
  const id = String(req.routeParams?.['id'])
  const parts = isUuid(id) ? await partsOf(req, id) : []
  if (parts[0]?.noun !== 'meetings') throw problem('not-found', req, 404)
  await requireReading(req, 'meetings', id)
  const readable: Part[] = []
  for (const part of parts) if (await mayRead(req, part.noun, part.id)) readable.push(part)
  return readable
}

/** `GET /api/meetings/:id/whole?languages=fr,be` → every part with what would change and what the rules say. */
export const checkWhole: Endpoint = {
  path: '/:id/whole',
  method: 'get',
  handler: async (req) => {
    const parts = await meetingOf(req)
    const languages = languagesOf(req.searchParams.get('languages') ?? '', req)
    const titles = await titlesOf(req, parts)
    const checked = await checkTogether(req, parts, languages)
    return Response.json(
      { parts: checked.map((part) => ({ ...part, title: titles.get(keyOf(part)) ?? '' })) },
      noStore,
    )
  },
}

/**
 * `POST /api/meetings/:id/whole` with `{ verb, languages, parts: ["noun/id"], at? }`: the named parts of the meeting
 * in one act, now or at a moment to come. All of them or none; a refusal names what stands in the way.
 */
export const actWhole: Endpoint = {
  path: '/:id/whole',
  method: 'post',
  handler: async (req) => {
    const parts = await meetingOf(req)
    await addDataAndFileToRequest(req)
    const { verb, languages: given, parts: keys, at } = req.data ?? {}
    const languages = languagesOf(given, req)
    const named = new Set(Array.isArray(keys) ? keys.map(String) : [])
    const chosen = parts.filter((part) => named.has(keyOf(part)))
    if (chosen.length === 0 || chosen.length !== named.size) throw problem('not-found', req, 404)
    const acts = chosen.map((part) => ({
      ...part,
      languages,
      verb: verb === 'withdraw' ? ('withdraw' as const) : ('publish' as const),
    }))
    if (at === undefined) await actTogether(req, acts)
    else await plan(req, acts, momentToCome(at, req))
    return Response.json({ parts: chosen.length, at: at ?? null }, noStore)
  },
}

const keyOf = ({ noun, id }: Part): string => `${noun}/${id}`
