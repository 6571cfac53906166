import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { managesMeeting } from '../../../access/meetings.ts'
import { has } from '../../../access/roles.ts'
import { deskOf } from '../../../attendance/desk.ts'
import { guestDesk } from '../../../collections/guests/replies/access.ts'
import { readEnv } from '../../../env.ts'
import { sealKey } from '../../../lib/seal.ts'
import '../attendance/attendance.css'
import { MeetingChoice } from '../attendance/MeetingChoice.tsx'
import { chosenMeeting, meetingsFor } from '../attendance/meetings.ts'
import { Desk } from './Desk.tsx'
import { doorWords } from './words.ts'

/** The desk at the door, for a phone: `/admin/door?meeting=…`. */
export const Door = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, i18n, user } = req
  const { admin } = payload.config.routes
  // Payload shows views of one's own to everybody.
  if (!has(req, guestDesk)) redirect(user ? admin : `${admin}/login`)

  const words = doorWords(i18n.language)
  const meetings = (await meetingsFor(req)).filter(({ id }) => managesMeeting(req, id))
  const asked = chosenMeeting(searchParams?.['meeting'], meetings)
  const meeting = managesMeeting(req, asked) ? asked : undefined
  const key = sealKey(readEnv().SEAL_KEY)
  const people = meeting ? await deskOf(req, meeting, { language: i18n.language, key }) : []

  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, visibleEntities }}
      {...(locale ? { locale } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(user ? { user } : {})}
      viewActions={payload.config.admin.components?.actions ?? []}
    >
      <main className="attendance gutter--left gutter--right">
        <h1>{words.title}</h1>
        <MeetingChoice meetings={meetings} meeting={meeting} label={words.choose} show={words.show} />
        <Desk key={meeting} people={people} words={words} />
      </main>
    </DefaultTemplate>
  )
}
