import { lang } from '../api/spoken.ts'
import type { Declaration } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { declaration as words } from '../words/declaration.ts'
import { say } from '../words/say.ts'
import { Authentic } from './Authentic.tsx'

type Props = { declaration: Declaration; locale: SiteLocale }

/** Every paragraph has its number and an address of its own: `#p3`. */
export const DeclarationText = ({ declaration, locale }: Props) => {
  const { priorities = [], paragraphs = [], corrigenda = [] } = declaration
  return (
    <>
      {priorities.length > 0 && (
        <section aria-labelledby="priorities">
          <h2 id="priorities">{say(words.priorities, locale)}</h2>
          <ol className="numbered reading">
            {priorities.map(({ id, text }) => (
              <li key={id} lang={lang(declaration, `priorities.${id}.text`)}>
                {text}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="text">
        <h2 id="text">{say(words.text, locale)}</h2>
        <Authentic declaration={declaration} locale={locale} />
        {paragraphs.length === 0 && <p className="quiet">{say(words.textElsewhere, locale)}</p>}
        {paragraphs.map(({ id, number, text }) => (
          <div className="paragraph reading" id={`p${number}`} key={id}>
            <a href={`#p${number}`} aria-label={say(words.paragraph, locale, { number })}>
              {number}
            </a>
            <p lang={lang(declaration, `paragraphs.${id}.text`)}>{text}</p>
          </div>
        ))}
      </section>
      {corrigenda.length > 0 && (
        <section aria-labelledby="corrigenda">
          <h2 id="corrigenda">{say(words.corrigenda, locale)}</h2>
          {corrigenda.map(({ id, date, note }) => (
            <p key={id} lang={lang(declaration, `corrigenda.${id}.note`)}>
              {date && `${sayDay(date, locale)}: `}
              {note}
            </p>
          ))}
        </section>
      )}
    </>
  )
}
