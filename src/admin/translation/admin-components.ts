import type { Config } from 'payload'

const folder = '/src/admin/translation'

/** Where the matrix of translations stands in the admin, and its summary on the dashboard. */
export const translationMatrix: NonNullable<NonNullable<Config['admin']>['components']> = {
  afterNavLinks: [`${folder}/TranslationLink.tsx#TranslationLink`],
  beforeDashboard: [`${folder}/TranslationSummary.tsx#TranslationSummary`],
  views: {
    translation: { Component: `${folder}/Translation.tsx#Translation`, path: '/translation' },
  },
}
