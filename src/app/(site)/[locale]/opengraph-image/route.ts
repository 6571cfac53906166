import { findGlobal } from '../../../../site/api/find.ts'
import type { SiteSettings } from '../../../../site/api/types.ts'
import { isSiteLocale } from '../../../../site/locale.ts'
import { drawing, pngAnswer } from '../../../../site/og/drawing.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

export const GET = async (_: Request, { params }: Context): Promise<Response> => {
  const { locale } = await params
  const settings = isSiteLocale(locale)
    ? await findGlobal<SiteSettings>('site-settings', locale, { depth: 0 })
    : null
  if (!settings) return new Response(null, { status: 404 })
  return pngAnswer(await drawing(settings.tagline ?? settings.siteName, settings.siteName))
}
