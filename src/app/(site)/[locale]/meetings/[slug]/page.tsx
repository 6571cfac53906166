import { notFound } from 'next/navigation'
import { findAll, findBySlug } from '../../../../../site/api/find.ts'
import type { AgendaItem, Meeting } from '../../../../../site/api/types.ts'
import { DocumentPage } from '../../../../../site/components/DocumentPage.tsx'
import { JsonLd } from '../../../../../site/components/JsonLd.tsx'
import { Sources } from '../../../../../site/components/Sources.tsx'
import { localeOf } from '../../../../../site/locale-of.ts'
import { Invitation } from '../../../../../site/meeting/Invitation.tsx'
import { MeetingFacts } from '../../../../../site/meeting/MeetingFacts.tsx'
import { MeetingFigures } from '../../../../../site/meeting/MeetingFigures.tsx'
import { Outcome } from '../../../../../site/meeting/Outcome.tsx'
import { Programme } from '../../../../../site/meeting/Programme.tsx'
import { meeting as words } from '../../../../../site/words/meeting.ts'
import { say } from '../../../../../site/words/say.ts'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ tz?: string | string[] }>
}

const MeetingPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params)
  const meeting = await findBySlug<Meeting>('meetings', (await params).slug, locale, { depth: 2 })
  if (!meeting) notFound()
  const items = await findAll<AgendaItem>('agenda-items', locale, {
    'where[meeting][equals]': meeting.id,
    sort: 'startsAt',
    depth: 1,
  })
  const { tz } = await searchParams
  return (
    <DocumentPage
      locale={locale}
      section="meetings"
      noun="meetings"
      document={meeting}
      kicker={meeting.edition && say(words.edition, locale, { number: meeting.edition })}
      title={meeting.title}
      lead={meeting.summary}
    >
      <div className="spread">
        <div className="side">
          <MeetingFacts meeting={meeting} locale={locale} />
        </div>
        <div className="text">
          <Invitation meeting={meeting} locale={locale} />
          <Programme
            items={items}
            own={meeting.timeZone}
            zone={typeof tz === 'string' ? tz : undefined}
            locale={locale}
          />
          <Outcome meeting={meeting} locale={locale} />
        </div>
      </div>
      <MeetingFigures meeting={meeting} locale={locale} />
      <Sources of={meeting} locale={locale} />
      <JsonLd noun="meetings" id={meeting.id} locale={locale} />
    </DocumentPage>
  )
}

export default MeetingPage
