import type { Config } from 'payload'

const folder = '/src/admin/translation'

/** Where the matrix of translations stands in the admin and the place to translate. */
export const translationMatrix: NonNullable<NonNullable<Config['admin']>['components']> = {
  afterNavLinks: [`${folder}/TranslationLink.tsx#TranslationLink`],
  views: {
    translate: {
      Component: `${folder}/SideBySide.tsx#SideBySide`,
      path: '/translation/:noun/:document',
      exact: true,
    },
    translation: { Component: `${folder}/Translation.tsx#Translation`, path: '/translation', exact: true },
  },
}
