import { lang } from '../api/spoken.ts'
import type { Meeting } from '../api/types.ts'
import { addressOf } from '../address.ts'
import { Papers } from '../components/Papers.tsx'
import type { SiteLocale } from '../locale.ts'
import { meeting as words } from '../words/meeting.ts'
import { say } from '../words/say.ts'

/** What was adopted, and the papers. */
export const Outcome = ({ meeting, locale }: { meeting: Meeting; locale: SiteLocale }) => {
  const declarations = meeting.declarations?.docs ?? []
  return (
    <>
      {declarations.length > 0 && (
        <section aria-labelledby="adopted">
          <h2 id="adopted">{say(words.declarations, locale)}</h2>
          <ul className="prose dashes">
            {declarations.map((declaration) => (
              <li key={declaration.id} lang={lang(declaration, 'title')}>
                <a href={addressOf(locale, 'declarations', declaration.slug)}>{declaration.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Papers papers={meeting.documents?.docs ?? []} locale={locale} />
    </>
  )
}
