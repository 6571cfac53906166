import { lang } from '../api/spoken.ts'
import type { SitePage, SiteSettings } from '../api/types.ts'
import { addressOf, pathTo } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { chrome, sections } from '../words/chrome.ts'
import { say } from '../words/say.ts'

type Props = { locale: SiteLocale; settings: SiteSettings | null; pages: SitePage[] }

export const Foot = ({ locale, settings, pages }: Props) => (
  <footer className="foot">
    <div className="band">
      <div className="columns">
        <nav aria-labelledby="foot-alliance">
          <h2 id="foot-alliance">{say(sections.alliance, locale)}</h2>
          <ul>
            <li>
              <a href={pathTo(locale, 'people')}>{say(sections.people, locale)}</a>
            </li>
            {pages.map((page) => (
              <li key={page.id} lang={lang(page, 'title')}>
                <a href={addressOf(locale, 'pages', page.slug)}>{page.title}</a>
              </li>
            ))}
            {settings?.contactEmail && (
              <li>
                <a href={`mailto:${settings.contactEmail}`}>{settings.contactEmail}</a>
              </li>
            )}
          </ul>
        </nav>
        <nav aria-labelledby="foot-follow">
          <h2 id="foot-follow">{say(chrome.follow, locale)}</h2>
          <ul>
            <li>
              <a href={`/api/feeds/news.atom?locale=${locale}`}>{say(chrome.newsFeed, locale)}</a>
            </li>
            <li>
              <a href={`/api/feeds/meetings.ics?locale=${locale}`}>{say(chrome.meetingsCalendar, locale)}</a>
            </li>
            <li>
              <a href="/api/reference" hrefLang="en">
                {say(chrome.api, locale)}
              </a>
            </li>
          </ul>
        </nav>
        {settings && settings.links.length > 0 && (
          <nav aria-labelledby="foot-elsewhere">
            <h2 id="foot-elsewhere">{say(chrome.elsewhere, locale)}</h2>
            <ul>
              {settings.links.map((link) => (
                <li key={link.id}>
                  <a href={link.url}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      <p className="fine">{say(chrome.noCookies, locale)}</p>
    </div>
  </footer>
)
