import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { record } from '../../../audit/record.ts'

export const recordCreation: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') await record(req, 'case-file.created', { collection: 'case-files', id: doc.id })
}

/** Where nobody is signed in, the worker deleted what was due. */
export const recordDeletion: CollectionBeforeDeleteHook = ({ id, req }) =>
  record(req, req.user ? 'case-file.deleted' : 'case-file.purged', {
    collection: 'case-files',
    id: String(id),
  })
