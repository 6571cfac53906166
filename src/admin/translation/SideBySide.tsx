import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRight } from '../../access/asker.ts'
import { internal } from '../../access/rights.ts'
import { inLanguage } from '../../i18n/label.ts'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import { Refusal } from '../../translation/problems.ts'
import { texts } from '../../translation/problem-texts.ts'
import { Desk } from './desk/Desk.tsx'
import './desk/desk.css'
import { openDesk, type Opened } from './desk/opened.ts'
import './translation.css'

/** One record beside its source: `/admin/translation/<noun>/<id>?to=fr`; a global has its slug twice. */
export const SideBySide = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, i18n, user } = req
  const { admin } = payload.config.routes
  // Payload shows views of one's own to everybody.
  if (!hasRight(req, internal.readTranslations)) redirect(req.user ? admin : `${admin}/login`)
  const [, noun = '', document = ''] = (params?.['segments'] ?? []) as string[]
  const to = searchParams?.['to']
  const opened = await openOr(req, { noun, document, language: isLocale(to) ? to : ownLanguage(req) })

  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, visibleEntities }}
      {...(locale ? { locale } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(user ? { user } : {})}
      viewActions={payload.config.admin.components?.actions ?? []}
    >
      <main className="translation desk gutter--left gutter--right">
        {opened instanceof Refusal ? (
          <>
            <h1>{inLanguage(texts[opened.code].title, i18n.language)}</h1>
            <p>{inLanguage(texts[opened.code].detail, i18n.language)}</p>
          </>
        ) : (
          <Desk
            key={`${noun}/${document}/${opened.subject.language}`}
            opened={opened}
            person={String(user?.id)}
            admin={admin}
            language={i18n.language}
          />
        )}
      </main>
    </DefaultTemplate>
  )
}

const openOr = async (req: PayloadRequest, subject: Opened['subject']): Promise<Opened | Refusal> => {
  try {
    return await openDesk(req, subject)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** Whoever translates into one language need not say which. */
const ownLanguage = ({ user }: PayloadRequest): Locale => {
  const [own] = (user as { languages?: string[] } | null)?.languages ?? []
  return isLocale(own) ? own : 'fr'
}
