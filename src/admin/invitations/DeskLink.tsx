import type { ServerProps } from 'payload'
import { has } from '../../access/roles.ts'
import { guestDesk } from '../../collections/guests/replies/access.ts'
import { sayIn } from './words.ts'

/** The way to the desk, for those who may work at it. */
export const DeskLink = ({ i18n, payload, user }: ServerProps) =>
  user && has({ user } as Parameters<typeof has>[0], guestDesk) ? (
    <a className="nav__link verification__link" href={`${payload.config.routes.admin}/invitations-desk`}>
      <span className="nav__link-label">{sayIn(i18n.language)('title')}</span>
    </a>
  ) : null
