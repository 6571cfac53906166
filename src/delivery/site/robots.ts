import { cacheable } from '../answer.ts'
import type { Resource } from '../resources/resource.ts'

/** Who was sent a link looks at it alone; everything else may be found. */
export const robots: Resource = {
  path: '/robots.txt',
  answer: (_snapshot, { origin }) =>
    cacheable(
      `User-agent: *\nDisallow: /r/\nDisallow: /embed/\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`,
      'text/plain; charset=utf-8',
    ),
}
