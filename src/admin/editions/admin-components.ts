import type { Config } from 'payload'

const folder = '/src/admin/editions'

/** Where a new edition is made. */
export const editionsView: NonNullable<NonNullable<Config['admin']>['components']> = {
  views: {
    newEdition: { Component: `${folder}/NewEdition.tsx#NewEdition`, path: '/new-edition', exact: true },
  },
}

/** In the menu of each meeting. */
export const newEditionItem = `${folder}/NewEditionItem.tsx#NewEditionItem`
