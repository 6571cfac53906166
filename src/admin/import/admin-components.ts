import type { Config } from 'payload'

const folder = '/src/admin/import'

/** Where a sheet is imported. */
export const importView: NonNullable<NonNullable<Config['admin']>['components']> = {
  views: { import: { Component: `${folder}/Import.tsx#Import`, path: '/import', exact: true } },
}
