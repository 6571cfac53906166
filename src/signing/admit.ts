import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { query } from './database.ts'
import { newestDeclaration, type Declaration } from './declaration.ts'
import { isEntitled } from './entitled.ts'
import { freeze } from './freeze.ts'
import { hasLiveSignature, nextPosition } from './live.ts'
import { lockDeclaration, type LockedDeclaration } from './lock.ts'
import { problem } from './problems.ts'
import { publicReadsThis } from './public-text.ts'
import { hashOfText, isCompleteText } from './text.ts'
import { spanOf, windowProblem } from './window.ts'

export type Candidate = {
  declaration: string
  person: string
  /** The hash of the text the person read; left out where staff enter what was signed on paper or by mandate. */
  textHash?: string | null
  channel: string
  signedOn?: string | null
  chamber?: unknown
}

/** `isFirst`: this signature froze the text. */
export type Admitted = { textHash: string; position: number; isFirst: boolean }

/**
 * Everything a new signature must meet, on whatever path it comes. Holds the declaration until the transaction ends,
 * so that signers take turns and no text changes under them: the order of positions is the order of commits.
 */
export const admit = async (req: PayloadRequest, candidate: Candidate): Promise<Admitted> => {
  const locked = await lockDeclaration(req, candidate.declaration)
  const declaration = locked && (await newestDeclaration(req, candidate.declaration))
  if (!declaration || !(await personExists(req, candidate.person)))
    throw problem('signature-incomplete', req, 400)

  await refuseAgainstPolicy(req, declaration, candidate)
  const textHash = await textToSign(req, locked, declaration, candidate)
  if (await hasLiveSignature(req, candidate.declaration, candidate.person))
    throw problem('already-signed', req)

  const isFirst = locked.textHash === null
  if (isFirst) await freeze(req, candidate.declaration, textHash)
  return { textHash, position: await nextPosition(req, candidate.declaration), isFirst }
}

const personExists = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const rows = await query(req, sql`select 1 from people where id::text = ${id} and deleted_at is null`)
  return rows.length > 0
}

const refuseAgainstPolicy = async (
  req: PayloadRequest,
  declaration: Declaration,
  { signedOn, channel, person, chamber }: Candidate,
): Promise<void> => {
  const closed = windowProblem(declaration, spanOf(signedOn, channel, new Date()))
  if (closed) throw problem(closed, req)
  if (!(await isEntitled(req, declaration.signaturePolicy?.who, person, chamber)))
    throw problem('not-entitled', req, 403)
}

const textToSign = async (
  req: PayloadRequest,
  locked: LockedDeclaration,
  declaration: Declaration,
  candidate: Candidate,
): Promise<string> => {
  if (!isCompleteText(declaration)) throw problem('text-incomplete', req)
  const current = hashOfText(declaration)
  if (!candidate.textHash && candidate.channel === 'online') throw problem('text-hash-needed', req, 400)
  if ((candidate.textHash || current) !== current) throw problem('text-changed', req)
  if (locked.textHash !== null) {
    if (locked.textHash !== current) throw problem('text-changed', req)
  } else if (locked.isPublished && !(await publicReadsThis(req, candidate.declaration, declaration)))
    throw problem('text-unpublished', req)
  return current
}
