import type { Field } from 'payload'
import { t } from '../i18n/label.ts'
import { day } from './date.ts'
import { sourcePaths, sources } from './sources.ts'

/** Every record of fact says where it was read, and when somebody last checked that it is still so. */
export const verification = (): Field[] => [sources(), verifiedAt()]

export const verifiedAt = (): Field => ({
  ...day('verifiedAt', t('Verified on', 'Vérifié le', 'Праверана')),
  index: true,
})

/** The public paths of `verification`, for presenters. */
export const verificationPaths = [...sourcePaths, 'verifiedAt']
