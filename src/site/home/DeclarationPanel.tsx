import { lang } from '../api/spoken.ts'
import type { Declaration } from '../api/types.ts'
import { addressOf } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { home } from '../words/home.ts'
import { say } from '../words/say.ts'

type Props = { declaration: Declaration; locale: SiteLocale }

export const DeclarationPanel = ({ declaration, locale }: Props) => {
  const { slug, title, summary, place, adoptedOn, priorities } = declaration
  return (
    <section className="block declared" aria-labelledby="declaration">
      <div>
        <p className="kicker">{say(home.declaration, locale)}</p>
        <h2 id="declaration" lang={lang(declaration, 'title')}>
          {title}
        </h2>
        <p className="quiet">{[place, adoptedOn && sayDay(adoptedOn, locale)].filter(Boolean).join(', ')}</p>
        <p className="actions">
          <a href={addressOf(locale, 'declarations', slug)}>{say(home.readDeclaration, locale)}</a>
        </p>
      </div>
      <div>
        <p className="told" lang={lang(declaration, 'summary')}>
          {summary}
        </p>
        {priorities && priorities.length > 0 && (
          <ol className="priorities">
            {priorities.map(({ id, text }) => (
              <li key={id} lang={lang(declaration, `priorities.${id}.text`)}>
                {text}
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}
