import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** The studio is for signed-in staff alone: in no frame, in no index, and it tells nobody where one came from. */
const headers = Object.entries({
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'self'; object-src 'none'",
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'X-Robots-Tag': 'noindex, nofollow',
}).map(([key, value]) => ({ key, value }))

const config: NextConfig = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  headers: async () => [{ source: '/:path((?!api/previews/).*)', headers }],
  // Titles stand in the head of the page at once, because readers of the site run no script that would move them there.
  htmlLimitedBots: /.*/,
  // The site's run of this build must not load the studio's modules.
  experimental: { preloadEntriesOnStart: false },
  // It reads files that lie beside its code.
  serverExternalPackages: ['pdfkit'],
  turbopack: { root: import.meta.dirname },
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
