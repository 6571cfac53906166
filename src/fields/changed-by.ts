import type { Field, PayloadRequest } from 'payload'
import { t } from '../i18n/label.ts'
import { relation } from './relation.ts'
import { line } from './text.ts'

const written = { create: () => false, update: () => false }

/** Internal: who wrote this version and in which language; the history of a document is read by it. */
export const changedBy = (): Field[] => [
  {
    ...relation('changedBy', t('Changed by', 'Modifié par', 'Хто змяніў'), 'users'),
    access: written,
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    ...line('changedIn', t('Changed in', 'Modifié en', 'На якой мове')),
    access: written,
    admin: { readOnly: true, position: 'sidebar' },
  },
]

/** Signs every write with the person and the language; a program and the seed sign with nobody. */
export const signChange = ({ data, req }: { data: Partial<unknown>; req: PayloadRequest }) => ({
  ...data,
  changedBy: req.user?.collection === 'users' ? req.user.id : null,
  changedIn: req.locale ?? null,
})
