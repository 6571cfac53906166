import type { FieldHook, TextField } from 'payload'
import { staff } from '../../access/roles.ts'
import { t } from '../../i18n/label.ts'
import { foldedNamesOf, type Names } from './spelled.ts'

type Stored = { name?: Record<string, string>; otherNames?: Names['others'] }

/** In all languages: what this write says of its own, the stored document of the others. */
const fold: FieldHook = ({ siblingData, siblingDocWithLocales, req }) => {
  const stored = (siblingDocWithLocales ?? {}) as Stored
  const { name, otherNames } = siblingData as { name?: unknown; otherNames?: Names['others'] | null }
  const written =
    typeof name === 'object' && name !== null
      ? (name as Names['name'])
      : { [req.locale ?? '']: name as string }
  return foldedNamesOf({
    name: name === undefined ? { ...stored.name } : { ...stored.name, ...written },
    others: (otherNames === undefined ? stored.otherNames : otherNames) ?? [],
  })
}

/**
 * What the search of the admin compares with; written by nobody but this hook, and never public. Without an index: one
 * for whole values cannot find parts of them, and refuses values of more than 2,700 bytes.
 */
export const foldedNames: TextField = {
  type: 'text',
  name: 'foldedNames',
  label: t('Names for search', 'Noms pour la recherche', 'Імёны для пошуку'),
  maxLength: 20_000,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableGroupBy: true },
  access: { create: () => false, update: () => false, read: ({ req }) => staff({ req }) === true },
  hooks: { beforeChange: [fold], beforeDuplicate: [() => undefined] },
}
