import { notFound } from 'next/navigation'
import { MeetingPiece } from '../../../../../site/embed/MeetingPiece.tsx'
import { Piece } from '../../../../../site/embed/Piece.tsx'
import { meetingInFocus } from '../../../../../site/home/meeting-in-focus.ts'
import { localeOf } from '../../../../../site/locale-of.ts'
import { phaseName } from '../../../../../site/meeting/phase-name.ts'

type Props = { params: Promise<{ locale: string }> }

const NextMeeting = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const meeting = await meetingInFocus(locale)
  if (!meeting) notFound()
  return (
    <Piece locale={locale} title={phaseName(meeting, locale)}>
      <MeetingPiece meeting={meeting} locale={locale} />
    </Piece>
  )
}

export default NextMeeting
