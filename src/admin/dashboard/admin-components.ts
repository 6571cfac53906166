import type { Config } from 'payload'

const folder = '/src/admin/dashboard'

/** What a person sees first. */
export const dashboard: NonNullable<NonNullable<Config['admin']>['components']> = {
  beforeDashboard: [`${folder}/Dashboard.tsx#Dashboard`],
}
