import type { Config } from 'payload'

const folder = '/src/admin/invitations'

/** Where the invitations desk stands in the admin. */
export const invitationsDesk: NonNullable<NonNullable<Config['admin']>['components']> = {
  afterNavLinks: [`${folder}/DeskLink.tsx#DeskLink`],
  views: {
    invitationsDesk: { Component: `${folder}/Desk.tsx#Desk`, path: '/invitations-desk' },
  },
}
