import type { APIRequestContext, Browser, Page } from 'playwright-core'
import type { Role } from '../../src/access/roles.ts'
import { idOf } from '../../src/seed/record.ts'
import { sent, signedIn } from './translate.ts'

export type Member = { page: Page; api: APIRequestContext }

export const paris = idOf('meetings', 'paris-2025')

const more: Partial<Record<Role, object>> = {
  translator: { languages: ['fr'] },
  meetingManager: { meetings: [paris] },
  hostLiaison: { meetings: [paris] },
}

/** An account with one role, made by the administrator through the staff API, and a browser signed in with it. */
export const castAs = async (
  role: Role,
  browser: Browser,
  studioUrl: string,
  administrator: APIRequestContext,
): Promise<Member> => {
  const login = { email: `story-${role}-${Date.now()}@staff.example`, password: `password of the ${role}` }
  const account = { ...login, name: `Invented ${role}`, roles: [role], ...more[role] }
  await sent(administrator, `${studioUrl}/api/users`, studioUrl, account)
  return signedIn(browser, studioUrl, login)
}
