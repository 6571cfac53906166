import { type Answer, cacheable } from '../answer.ts'
import { variantOf } from '../http/fields.ts'
import { Kept } from '../memo/kept.ts'
import { Memo } from '../memo/memo.ts'
import { askSite } from './ask.ts'
import { compressed } from './compressed.ts'

/** Styles, fonts and images of the build; its scripts reach no reader. */
const wanted = /^\/_next\/static\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(css|woff2|svg|png|jpg|webp|avif|ico)$/

const types: { [extension: string]: string } = {
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
}

const bytesKept = 8 * 1024 * 1024
/** Named by a hash of what is in them: such a file never changes. */
const forEver = { 'cache-control': 'public, max-age=31536000, immutable' }

/**
 * Files of the build by their paths, kept for as long as the process lives, because no publication changes them: pages
 * from memory have their styles also while the site's process is down. Null for a name that none of them has; rejects
 * when the site does not answer.
 */
export const buildFiles = ({ site, keeps }: { site: string; keeps: boolean }) => {
  const memo = new Memo(bytesKept)
  return async (path: string): Promise<Answer | Kept | null> => {
    const extension = wanted.exec(path)?.[1]
    if (!extension) return null
    const before = memo.get(path)
    if (before) return before
    const { status, body } = await askSite(site, path)
    if (status === 404) return null
    if (status !== 200) throw new Error(`The site answered ${status} for a file of its build`)
    const answer = { ...cacheable(body, types[extension]), headers: forEver }
    if (!keeps) return { ...answer, etag: undefined, headers: {} }
    const kept = new Kept(answer, variantOf(answer, undefined, 'identity', answer.body), path)
    memo.set(path, kept)
    return compressed(kept, undefined, (put) => memo.grow(path, kept, put))
  }
}
