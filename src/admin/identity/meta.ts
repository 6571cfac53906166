import type { Config } from 'payload'
import { markSvg } from '../../lib/identity.ts'

const name = 'Alliance'

/** What a browser's tab and a bookmark show. The icon is in the page itself: the studio loads nothing from elsewhere. */
export const adminMeta = {
  titleSuffix: ` · ${name}`,
  defaultOGImageType: 'off',
  icons: [
    {
      rel: 'icon',
      type: 'image/svg+xml',
      url: `data:image/svg+xml;base64,${Buffer.from(markSvg()).toString('base64')}`,
    },
  ],
  // Payload fills what is left out with its own name and advertisement.
  openGraph: { siteName: name, description: name },
} satisfies NonNullable<NonNullable<Config['admin']>['meta']>
