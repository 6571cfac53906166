import type { ServerProps } from 'payload'
import { sayIn } from './words.ts'

/** The way to the list, below the nouns in the menu. */
export const VerificationLink = ({ i18n, payload, user }: ServerProps) =>
  user ? (
    <a className="nav__link verification__link" href={`${payload.config.routes.admin}/verification`}>
      <span className="nav__link-label">{sayIn(i18n.language)('title')}</span>
    </a>
  ) : null
