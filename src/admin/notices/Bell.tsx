import { createLocalReq, type ServerProps } from 'payload'
import { memberOf } from '../../access/asker.ts'
import './notices.css'
import { unseenBy } from './own-notices.ts'
import { sayIn } from './words.ts'

/** In the header of the admin: how many notices are new, as a number and in words. */
export const Bell = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const req = await createLocalReq({ user, req: { i18n: i18n as never } }, payload)
  if (!memberOf(req)) return null
  const say = sayIn(i18n.language)
  const count = await unseenBy(req)
  return (
    <a className="notices__bell" href={`${payload.config.routes.admin}/notices`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path
          d="M4.5 14h11l-1.4-2V8.6a4.1 4.1 0 0 0-8.2 0V12zM8.4 16.2a1.8 1.8 0 0 0 3.2 0M10 4.4V2.8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="notices__spoken">{say('title')}</span>
      {count > 0 && (
        <span className="notices__count">
          {count}
          <span className="notices__spoken"> {say('unseen')}</span>
        </span>
      )}
    </a>
  )
}
