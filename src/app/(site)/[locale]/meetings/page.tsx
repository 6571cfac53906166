import { find } from '../../../../site/api/find.ts'
import type { Meeting } from '../../../../site/api/types.ts'
import { SectionPage } from '../../../../site/components/SectionPage.tsx'
import { localeOf } from '../../../../site/locale-of.ts'
import { MeetingList } from '../../../../site/meeting/MeetingList.tsx'
import { meeting as words } from '../../../../site/words/meeting.ts'

type Props = { params: Promise<{ locale: string }> }

const Meetings = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const meetings = await find<Meeting>('meetings', locale, { sort: '-startsAt', depth: 1 })
  return (
    <SectionPage locale={locale} section="meetings" lead={words.meetings}>
      <MeetingList meetings={meetings} locale={locale} />
    </SectionPage>
  )
}

export default Meetings
