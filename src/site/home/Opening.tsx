import { lang } from '../api/spoken.ts'
import type { Alliance, Meeting, SiteSettings } from '../api/types.ts'
import { pathTo } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { home } from '../words/home.ts'
import { say } from '../words/say.ts'
import { NextMeeting } from './NextMeeting.tsx'

type Props = {
  settings: SiteSettings | null
  alliance: Alliance | null
  meeting: Meeting | null
  locale: SiteLocale
}

export const Opening = ({ settings, alliance, meeting, locale }: Props) => (
  <div className="opening">
    <div className="creed">
      <h1 lang={settings ? lang(settings, 'tagline') : undefined}>
        {settings?.tagline ?? settings?.siteName}
      </h1>
      {alliance?.mission && (
        <p className="lead" lang={lang(alliance, 'mission')}>
          {alliance.mission}
        </p>
      )}
      <p className="actions">
        <a href={pathTo(locale, 'alliance')}>{say(home.aboutAlliance, locale)}</a>
        <a href={pathTo(locale, 'countries')}>{say(home.countries, locale)}</a>
      </p>
    </div>
    {meeting && <NextMeeting meeting={meeting} locale={locale} />}
  </div>
)
