import type { Alternate } from '../api/alternates.ts'
import { pathTo } from '../address.ts'
import { type SiteLocale, ownName } from '../locale.ts'
import { chrome, sections } from '../words/chrome.ts'
import { say } from '../words/say.ts'
import { Mark } from './Mark.tsx'

const inMenu = [
  'meetings',
  'declarations',
  'groups',
  'countries',
  'campaign',
  'actions',
  'news',
  'alliance',
  'search',
] as const

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
    <nav className="sections" aria-label={say(chrome.sections, locale)}>
      <div className="band">
        <ul>
          {inMenu.map((name) => (
            <li key={name}>
              <a href={pathTo(locale, name)} aria-current={name === section ? 'true' : undefined}>
                {say(sections[name], locale)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  </header>
)
