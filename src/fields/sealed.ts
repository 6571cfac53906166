import type { FieldHook, TextField } from 'payload'
import type { Label } from '../i18n/label.ts'
import { isSealed } from '../lib/seal.ts'

const refusePlaintext: FieldHook = ({ value, field }) => {
  if (value === undefined || value === null || isSealed(value)) return value
  throw new Error(`The field "${field.name}" takes only sealed text.`)
}

/**
 * A text that is stored only as ciphertext (`src/lib/seal.ts`). No request reads, writes, filters or sorts by it;
 * code that has a reason opens it and records that it did.
 */
export const sealed = (name: string, label: Label): TextField => ({
  type: 'text',
  name,
  label,
  required: true,
  // Set here because a cap on text meant for people would cut an envelope, which is longer than what it holds.
  maxLength: 20_000,
  access: { create: () => false, read: () => false, update: () => false },
  hooks: { beforeChange: [refusePlaintext] },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
})
