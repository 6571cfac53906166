import type { Alternate } from '../api/alternates.ts'
import { pathTo } from '../address.ts'
import { type SiteLocale, ownName } from '../locale.ts'
import { chrome } from '../words/chrome.ts'
import { say } from '../words/say.ts'
import { Mark } from './Mark.tsx'
import { Menu } from './Menu.tsx'

type Props = { locale: SiteLocale; siteName: string; alternates: Alternate[]; section?: string | undefined }

export const Masthead = ({ locale, siteName, alternates, section }: Props) => (
  <header>
    <div className="band masthead">
      <a className="name" href={pathTo(locale)}>
        <Mark />
        {siteName}
      </a>
      <nav aria-label={say(chrome.languages, locale)}>
        <ul className="languages">
          {alternates.map((other) => (
            <li key={other.locale} lang={other.locale}>
              {other.locale === locale ? (
                <span>{ownName(other.locale)}</span>
              ) : (
                <a href={other.path} hrefLang={other.locale}>
                  {ownName(other.locale)}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </div>
    <Menu locale={locale} section={section} />
  </header>
)
