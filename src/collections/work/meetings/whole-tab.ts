import type { EditConfig } from 'payload'

const folder = '/src/admin/publication/whole'

/** A tab beside Edit: the meeting with everything that belongs to it, published in one act. */
export const wholeTab = {
  whole: {
    Component: `${folder}/Whole.tsx#Whole`,
    path: '/whole',
    tab: { Component: `${folder}/WholeTab.tsx#WholeTab`, href: '/whole' },
  },
} as unknown as EditConfig
