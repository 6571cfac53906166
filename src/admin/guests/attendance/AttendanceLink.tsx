import type { ServerProps } from 'payload'
import { has } from '../../../access/roles.ts'
import { attendanceReaders } from '../../../collections/guests/replies/access.ts'
import { sayIn } from './words.ts'

/** The way to the page, for those who work with guests. */
export const AttendanceLink = ({ i18n, payload, user }: ServerProps) =>
  user && has({ user } as Parameters<typeof has>[0], attendanceReaders) ? (
    <a className="nav__link verification__link" href={`${payload.config.routes.admin}/attendance`}>
      <span className="nav__link-label">{sayIn(i18n.language)('title')}</span>
    </a>
  ) : null
