import type { ServerProps } from 'payload'
import { sayIn } from './words.ts'

/** The way to the matrix, below the nouns in the menu. */
export const TranslationLink = ({ i18n, payload, user }: ServerProps) =>
  user ? (
    <a className="nav__link verification__link" href={`${payload.config.routes.admin}/translation`}>
      <span className="nav__link-label">{sayIn(i18n.language)('title')}</span>
    </a>
  ) : null
