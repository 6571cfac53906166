import type { CollectionBeforeOperationHook } from 'payload'

/** With a selection, the hooks after a write would see a part of the document and take what is left out for empty. */
export const writeWhole: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' || operation === 'update' ? { ...args, select: undefined } : args
