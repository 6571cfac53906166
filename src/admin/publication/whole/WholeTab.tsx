'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useParams, usePathname, useSearchParams } from 'next/navigation'
import { inLanguage, t } from '../../../i18n/label.ts'

const words = t('As a whole', 'En entier', 'Цалкам')

/** The tab in one's own language: Payload gives a tab's label no language. */
export const WholeTab = ({ path }: { path: string }) => {
  const { i18n } = useTranslation()
  const { segments = [] } = useParams<{ segments?: string[] }>()
  const locale = useSearchParams().get('locale')
  const isHere = usePathname().endsWith(path)
  return (
    <Button
      buttonStyle="tab"
      className={`doc-tab ${isHere ? 'doc-tab--active' : ''}`}
      el="link"
      margin={false}
      size="medium"
      to={`/admin/${segments.slice(0, 3).join('/')}${path}${locale ? `?locale=${locale}` : ''}`}
      extraButtonProps={isHere ? { 'aria-current': 'page' } : {}}
    >
      <span className="doc-tab__label">{inLanguage(words, i18n.language)}</span>
    </Button>
  )
}
