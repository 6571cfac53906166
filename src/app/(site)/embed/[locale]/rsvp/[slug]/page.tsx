import { notFound } from 'next/navigation'
import { findBySlug } from '../../../../../../site/api/find.ts'
import type { Form, Meeting, Titled } from '../../../../../../site/api/types.ts'
import { MeetingPiece } from '../../../../../../site/embed/MeetingPiece.tsx'
import { Piece } from '../../../../../../site/embed/Piece.tsx'
import { localeOf } from '../../../../../../site/locale-of.ts'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** The way to a form of answer. The form itself stays at home: what guests write is not for a frame in another site. */
const RsvpPiece = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const form = await findBySlug<Form & Titled & { meeting?: Meeting | null }>(
    'forms',
    (await params).slug,
    locale,
    { depth: 2 },
  )
  if (!form?.meeting || typeof form.meeting !== 'object') notFound()
  return (
    <Piece locale={locale} title={form.title}>
      <MeetingPiece meeting={{ ...form.meeting, rsvpForm: form }} locale={locale} />
    </Piece>
  )
}

export default RsvpPiece
