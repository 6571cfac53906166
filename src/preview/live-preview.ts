import type { RootLivePreviewConfig } from 'payload'

/** Payload's own panel beside the form, for what shows on a page of the site. */
export const livePreview: RootLivePreviewConfig = {
  collections: [
    'meetings',
    'agenda-items',
    'declarations',
    'parliamentary-actions',
    'countries',
    'parliamentary-groups',
    'people',
    'prisoner-profiles',
    'news',
    'pages',
  ],
  globals: ['alliance', 'campaign', 'site-settings'],
  url: ({ req }) => `${req.payload.config.serverURL}/api/previews/frame`,
  breakpoints: [
    { name: 'phone', label: '390', width: 390, height: 844 },
    { name: 'tablet', label: '820', width: 820, height: 1180 },
    { name: 'desktop', label: '1280', width: 1280, height: 800 },
  ],
}
