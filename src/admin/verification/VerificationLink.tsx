import type { PayloadRequest, ServerProps } from 'payload'
import { hasRight } from '../../access/asker.ts'
import { internal } from '../../access/rights.ts'
import { sayIn } from './words.ts'

/** The way to the list, below the nouns in the menu. */
export const VerificationLink = ({ i18n, payload, user }: ServerProps) =>
  hasRight({ user } as PayloadRequest, internal.readTranslations) ? (
    <a className="nav__link verification__link" href={`${payload.config.routes.admin}/verification`}>
      <span className="nav__link-label">{sayIn(i18n.language)('title')}</span>
    </a>
  ) : null
