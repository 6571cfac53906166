import type { ServerProps } from 'payload'
import { sayIn } from './words.ts'

const desk = ['administrator', 'meetingManager']

/** The way to the desk, for those who may work at it. */
export const DeskLink = ({ i18n, payload, user }: ServerProps) => {
  const roles = (user as { roles?: string[] | null } | null | undefined)?.roles ?? []
  return roles.some((role) => desk.includes(role)) ? (
    <a className="nav__link verification__link" href={`${payload.config.routes.admin}/invitations-desk`}>
      <span className="nav__link-label">{sayIn(i18n.language)('title')}</span>
    </a>
  ) : null
}
