import type { Access, PayloadRequest } from 'payload'

export const roles = [
  'administrator',
  'editor',
  'translator',
  'meetingManager',
  'campaignOfficer',
  'safetyOfficer',
  'hostLiaison',
  'auditor',
] as const

export type Role = (typeof roles)[number]

/** True when the request carries a signed-in member of staff who has one of the roles. */
export const has = (req: PayloadRequest, wanted: readonly Role[]): boolean => {
  const user = req.user as { collection?: string; roles?: Role[] | null } | null
  return user?.collection === 'users' && (user.roles ?? []).some((role) => wanted.includes(role))
}

/** Access for the named roles of staff; everybody else is refused. */
export const can =
  (...wanted: Role[]): Access =>
  ({ req }) =>
    has(req, wanted)

export const nobody: Access = () => false

/** Any signed-in member of staff: drafts of public content are internal, not sealed. */
export const staff = can(...roles)
