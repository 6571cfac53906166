import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload'
import { keepFrozen, keepFrozenOnRestore } from '../../../signing/keep.ts'
import { frozenState, lockRows } from '../../../signing/lock.ts'
import { problem } from '../../../signing/problems.ts'
import { mayBecome } from '../../../signing/states.ts'

/** Signers and editors of one declaration take turns; whoever waits reads what the other left. */
export const takeTurns: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation === 'update') await lockRows(req, 'declarations', { id })
  if (operation === 'restoreVersion') {
    await lockRows(req, 'declarations', { version: id })
    await keepFrozenOnRestore(req, String(id))
  }
  return args
}

/** What code alone sets is set here on every write, whatever the writer sent. */
export const keepTheText: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return { ...data, ...nextVersion(originalDoc), textHash: null, frozenAt: null }
  if (!mayBecome(originalDoc.declarationState ?? 'draft', data['declarationState'] ?? 'draft'))
    throw problem('no-such-step', req)
  const held = await keepFrozen(req, originalDoc.id, originalDoc, data)
  return { ...data, textHash: held?.textHash ?? null, frozenAt: held?.frozenAt ?? null }
}

type Source = { declarationState?: unknown; versionNumber?: number | null }

/** A duplicate, which comes with its source, is how a signed text is changed: a draft of the next version. */
const nextVersion = (source: Source | undefined) =>
  source?.declarationState
    ? { versionNumber: (source.versionNumber ?? 1) + 1, declarationState: 'draft', corrigenda: [] }
    : {}

export const keepWhatIsSigned: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if ((await frozenState(req, String(id)))?.textHash) throw problem('declaration-signed', req)
}
