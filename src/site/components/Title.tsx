import type { ReactNode } from 'react'
import type { Document } from '../api/document.ts'
import { lang } from '../api/spoken.ts'
import type { SiteLocale } from '../locale.ts'
import { LanguageNotice } from './LanguageNotice.tsx'

type Props = {
  locale: SiteLocale
  kicker?: ReactNode
  children: ReactNode
  lead?: string | null | undefined
  /** The document whose title this is, the field it stands in, and that of the lead. */
  of?: Document | null
  at?: string
  leadAt?: string
}

export const Title = ({ locale, kicker, children, lead, of, at = 'title', leadAt = 'summary' }: Props) => (
  <div className="head">
    {kicker && <p className="kicker">{kicker}</p>}
    <h1 lang={of ? lang(of, at) : undefined}>{children}</h1>
    {lead && (
      <p className="lead" lang={of ? lang(of, leadAt) : undefined}>
        {lead}
      </p>
    )}
    {of && <LanguageNotice document={of} locale={locale} />}
  </div>
)
