import { lang } from '../api/spoken.ts'
import type { Alliance } from '../api/types.ts'
import { RichText } from '../components/RichText.tsx'
import type { SiteLocale } from '../locale.ts'
import { alliance as words } from '../words/alliance.ts'
import { say } from '../words/say.ts'

export const AllianceText = ({ alliance, locale }: { alliance: Alliance; locale: SiteLocale }) => {
  const { overview, activities = [] } = alliance
  return (
    <>
      <section aria-labelledby="overview">
        <h2 id="overview">{say(words.overview, locale)}</h2>
        <div className="prose reading" lang={lang(alliance, 'overview')}>
          <RichText value={overview} locale={locale} />
        </div>
      </section>
      {activities.length > 0 && (
        <section aria-labelledby="activities">
          <h2 id="activities">{say(words.activities, locale)}</h2>
          <ul className="prose dashes">
            {activities.map(({ id, text, url }) => (
              <li key={id} lang={lang(alliance, `activities.${id}.text`)}>
                {url ? <a href={url}>{text}</a> : text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
