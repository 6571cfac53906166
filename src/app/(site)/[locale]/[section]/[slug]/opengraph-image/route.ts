import { nounOf } from '../../../../../../site/address.ts'
import type { Document } from '../../../../../../site/api/document.ts'
import { findBySlug, findGlobal } from '../../../../../../site/api/find.ts'
import type { SiteSettings } from '../../../../../../site/api/types.ts'
import { isSiteLocale } from '../../../../../../site/locale.ts'
import { drawing, pngAnswer } from '../../../../../../site/og/drawing.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; section: string; slug: string }> }
type Headed = Document & { title?: string; name?: string }

export const GET = async (_: Request, { params }: Context): Promise<Response> => {
  const { locale, section, slug } = await params
  const noun = nounOf(section)
  if (!isSiteLocale(locale) || noun === undefined) return new Response(null, { status: 404 })
  const [document, settings] = await Promise.all([
    findBySlug<Headed>(noun, decodeURIComponent(slug), locale, { depth: 0 }),
    findGlobal<SiteSettings>('site-settings', locale, { depth: 0 }),
  ])
  if (!document) return new Response(null, { status: 404 })
  return pngAnswer(await drawing(document.title ?? document.name ?? '', settings?.siteName ?? ''))
}
