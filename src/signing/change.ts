import type { PayloadRequest } from 'payload'
import { newestDeclaration } from './declaration.ts'
import { hasLiveSignature } from './live.ts'
import { lockDeclaration } from './lock.ts'
import { problem } from './problems.ts'

export type SignatureWords = {
  declaration?: unknown
  person?: unknown
  position?: unknown
  textHash?: unknown
  signatureStatus?: unknown
  deletedAt?: unknown
}

const fixed = ['declaration', 'person', 'position', 'textHash'] as const

/** Relations come as an id, or as a document that was sent back as it was read. */
export const idIn = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : (value ?? ''))

/** What may not happen to a signature that exists, on whatever path the change comes. */
export const refuseChange = async (
  req: PayloadRequest,
  before: SignatureWords,
  after: SignatureWords,
): Promise<void> => {
  if (fixed.some((name) => idIn(before[name]) !== idIn(after[name]))) throw problem('signature-fixed', req)
  const wasWithdrawn = before.signatureStatus === 'withdrawn'
  const isWithdrawn = after.signatureStatus === 'withdrawn'
  if (wasWithdrawn && !isWithdrawn) throw problem('withdrawn-for-good', req)
  if (!wasWithdrawn && isWithdrawn) await refuseWithdrawal(req, idIn(after.declaration))
  if (before.deletedAt && !after.deletedAt && !isWithdrawn) await refuseSecond(req, after)
}

const refuseWithdrawal = async (req: PayloadRequest, declaration: string): Promise<void> => {
  const policy = (await newestDeclaration(req, declaration))?.signaturePolicy
  if (policy?.withdrawal === 'notAllowed') throw problem('withdrawal-not-allowed', req)
}

/** Coming back from the trash, where the person may have signed anew in the meantime. */
const refuseSecond = async (req: PayloadRequest, after: SignatureWords): Promise<void> => {
  const [declaration, person] = [idIn(after.declaration), idIn(after.person)]
  await lockDeclaration(req, declaration)
  if (await hasLiveSignature(req, declaration, person)) throw problem('already-signed', req)
}
