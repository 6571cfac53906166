import type { Meeting } from '../api/types.ts'
import { Figures } from '../components/Figures.tsx'
import type { SiteLocale } from '../locale.ts'
import { page } from '../words/page.ts'
import { say } from '../words/say.ts'

export const MeetingFigures = ({ meeting, locale }: { meeting: Meeting; locale: SiteLocale }) => {
  const figures = meeting.figures?.docs ?? []
  if (figures.length === 0) return null
  return (
    <section className="block" aria-labelledby="figures">
      <h2 id="figures">{say(page.figures, locale)}</h2>
      <Figures figures={figures} locale={locale} />
    </section>
  )
}
