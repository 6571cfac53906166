import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { touch } from '../../../publication/touched.ts'
import { admit } from '../../../signing/admit.ts'
import { idIn, refuseChange } from '../../../signing/change.ts'
import { applyDecisions } from '../../../signing/decisions.ts'
import { lockRows } from '../../../signing/lock.ts'

/** Two changes of one signature take turns: the second must not write back what the first withdrew. */
export const takeTurns: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation === 'update') await lockRows(req, 'signatures', { id })
  if (operation === 'restoreVersion') await lockRows(req, 'signatures', { version: id })
  return args
}

/** The only door for signatures: the verb, REST, GraphQL, the admin and the seed all pass here. */
export const holdToTheRules: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'update') {
    await refuseChange(req, originalDoc, data)
    return { ...data, withdrawnAt: withdrawnAt(data) }
  }
  const { textHash, position } = await admitted(data, req)
  return { ...data, textHash, position, signatureStatus: 'valid', withdrawnAt: null }
}

const admitted = async (data: Record<string, unknown>, req: PayloadRequest) => {
  const declaration = idIn(data['declaration'])
  const outcome = await admit(req, {
    declaration,
    person: idIn(data['person']),
    textHash: data['textHash'] as string | null,
    channel: String(data['channel'] ?? 'paper'),
    signedOn: data['signedOn'] as string | null,
    chamber: (data['capacity'] as { chamber?: unknown } | undefined)?.chamber,
  })
  if (outcome.isFirst) await touch(req, 'declarations', declaration, {})
  return outcome
}

const withdrawnAt = (data: Record<string, unknown>) =>
  data['signatureStatus'] === 'withdrawn'
    ? (data['withdrawnAt'] ?? new Date().toISOString().slice(0, 10))
    : null

/** Touched even when nothing of it is public: what is touched is known to be committed before anybody is thanked. */
export const decideAtOnce: CollectionAfterChangeHook = async ({ doc, req }) => {
  await applyDecisions(req, String(doc.id))
  await touch(req, 'signatures', String(doc.id), {})
  return doc
}
