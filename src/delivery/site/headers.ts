import type { SiteAddress } from './address.ts'

type Fields = { [name: string]: string }

const policy = (framers: string): string =>
  [
    "default-src 'none'",
    "script-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    // Lets no script out, because none runs; checkers of pages read /robots.txt under the page's own policy.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framers}`,
  ].join('; ')

const everyPage: Fields = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'same-origin',
}

const fields: { [kind in SiteAddress['kind']]: Fields } = {
  page: {
    ...everyPage,
    'content-security-policy': policy("'none'"),
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
  },
  // Made to stand in other people's pages, and not to be found instead of them.
  embed: { ...everyPage, 'content-security-policy': policy('*'), 'x-robots-tag': 'noindex' },
  icon: {},
}

export const fieldsFor = ({ kind }: SiteAddress): Fields => fields[kind]
