import type { PayloadRequest } from 'payload'
import { mayPublish, mayWithdraw } from '../access/publishing.ts'
import { problem } from './problems.ts'

export type Verb = 'publish' | 'withdraw'

/** Throws unless the person may do this to this document now. */
export const requireRight = async (
  req: PayloadRequest,
  verb: Verb,
  slug: string,
  id: string,
): Promise<void> => {
  const may = verb === 'publish' ? mayPublish : mayWithdraw
  if (!(await may(req, slug, id))) throw problem('may-not-publish', req, 403)
}
