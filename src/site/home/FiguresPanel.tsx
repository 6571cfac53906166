import type { Figure } from '../api/types.ts'
import { Figures } from '../components/Figures.tsx'
import type { SiteLocale } from '../locale.ts'
import { home } from '../words/home.ts'
import { say } from '../words/say.ts'

export const FiguresPanel = ({ figures, locale }: { figures: Figure[]; locale: SiteLocale }) =>
  figures.length > 0 && (
    <section className="block" aria-labelledby="figures">
      <div className="heading">
        <h2 id="figures">{say(home.figures, locale)}</h2>
        <p className="small quiet">{say(home.figuresNote, locale)}</p>
      </div>
      <Figures figures={figures} locale={locale} />
    </section>
  )
