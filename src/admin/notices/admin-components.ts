import type { Config } from 'payload'

const folder = '/src/admin/notices'

/** The bell in the header of the admin, and the list it leads to. */
export const noticesDesk: NonNullable<NonNullable<Config['admin']>['components']> = {
  actions: [`${folder}/Bell.tsx#Bell`],
  views: { notices: { Component: `${folder}/Notices.tsx#Notices`, path: '/notices', exact: true } },
}
