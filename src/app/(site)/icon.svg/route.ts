import { markSvg } from '../../../lib/identity.ts'

export const GET = (): Response => new Response(markSvg(), { headers: { 'content-type': 'image/svg+xml' } })
