import { lang } from '../api/spoken.ts'
import type { Figure } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { figureFigureStatus } from '../words/choices/work.ts'
import { page } from '../words/page.ts'
import { say, sayChoice } from '../words/say.ts'
import { sayNumber } from '../words/say-number.ts'

type Props = { figures: Figure[]; locale: SiteLocale }

/** A number is a claim: never without its day, its source and how it was counted. */
export const Figures = ({ figures, locale }: Props) => (
  <ul className="figures">
    {figures.map((figure) => (
      <li key={figure.id}>
        <FigureView figure={figure} locale={locale} />
      </li>
    ))}
  </ul>
)

export const FigureView = ({ figure, locale }: { figure: Figure; locale: SiteLocale }) => {
  const { value, label, asOf, source, countingRule, figureStatus } = figure
  return (
    <>
      <p className="number">{sayNumber(value, locale)}</p>
      <p lang={lang(figure, 'label')}>{label}</p>
      <p className="small quiet">
        {figureStatus !== 'current' && <>{sayChoice(figureFigureStatus, figureStatus, locale)}. </>}
        {asOf && <>{say(page.asOf, locale, { date: sayDay(asOf, locale) })}. </>}
        {source?.title && (
          <>
            {say(page.source, locale)}: {source.url ? <a href={source.url}>{source.title}</a> : source.title}.
          </>
        )}
      </p>
      {countingRule && (
        <details className="small">
          <summary>{say(page.counting, locale)}</summary>
          <p lang={lang(figure, 'countingRule')}>{countingRule}</p>
        </details>
      )}
    </>
  )
}
