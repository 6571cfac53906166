import { lang } from '../api/spoken.ts'
import type { News, Titled } from '../api/types.ts'
import { addressOf } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { news as words } from '../words/campaign.ts'
import { say } from '../words/say.ts'

const linked = ({ meeting, declaration, actions = [] }: News): { noun: string; document: Titled }[] =>
  [
    ...(meeting ? [{ noun: 'meetings', document: meeting }] : []),
    ...(declaration ? [{ noun: 'declarations', document: declaration }] : []),
    ...actions.map((document) => ({ noun: 'parliamentary-actions', document })),
  ].filter(({ document }) => typeof document === 'object')

/** The meeting, declaration or actions that the news are about. */
export const AboutLinks = ({ news, locale }: { news: News; locale: SiteLocale }) => {
  const links = linked(news)
  if (links.length === 0) return null
  return (
    <section aria-labelledby="about">
      <h2 id="about">{say(words.about, locale)}</h2>
      <ul className="prose dashes">
        {links.map(({ noun, document }) => (
          <li key={document.id} lang={lang(document, 'title')}>
            <a href={addressOf(locale, noun, document.slug)}>{document.title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
