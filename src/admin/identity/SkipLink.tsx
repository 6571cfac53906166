import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { Landmarks } from './Landmarks.tsx'
import { sayIn } from './words.ts'

/** Around every page of the admin. */
export const SkipLink = ({ children, i18n }: Pick<ServerProps, 'i18n'> & { children: ReactNode }) => (
  <Landmarks label={sayIn(i18n.language)('skip')}>{children}</Landmarks>
)
