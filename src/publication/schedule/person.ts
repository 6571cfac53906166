import type { PayloadRequest } from 'payload'
import { problem } from '../problems.ts'

/** The account as it is now. Throws when there is none any more. */
export const personOf = async (req: PayloadRequest, id: string | null): Promise<PayloadRequest['user']> => {
  const found =
    id &&
    (await req.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      disableErrors: true,
      req,
      // The worker has no rights of its own to read accounts; it becomes this one.
      overrideAccess: true,
    }))
  if (!found) throw problem('nobody-any-more', req)
  return { ...found, collection: 'users' }
}
