import type { Checked } from '../api/document.ts'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { page } from '../words/page.ts'
import { say } from '../words/say.ts'

type Props = { of: Checked; locale: SiteLocale }

/** Where the facts of a page were read, and when somebody last looked. */
export const Sources = ({ of: { sources, verifiedAt }, locale }: Props) => {
  if (!sources?.length && !verifiedAt) return null
  return (
    <section className="sources" aria-label={say(page.sources, locale)}>
      {verifiedAt && <p>{say(page.verified, locale, { date: sayDay(verifiedAt, locale) })}</p>}
      {sources && sources.length > 0 && (
        <details>
          <summary>
            {say(page.sources, locale)} ({sources.length})
          </summary>
          <ul className="plain">
            {sources.map(({ id, title, url, retrievedOn }) => (
              <li key={id}>
                {url ? <a href={url}>{title ?? url}</a> : title}
                {retrievedOn && `, ${say(page.retrieved, locale, { date: sayDay(retrievedOn, locale) })}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
