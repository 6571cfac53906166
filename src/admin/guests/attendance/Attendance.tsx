import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { managesMeeting, seesAttendance } from '../../../access/meetings.ts'
import { has } from '../../../access/roles.ts'
import { figuresOf } from '../../../attendance/figures.ts'
import { forHost } from '../../../attendance/for-host.ts'
import { attendanceReaders } from '../../../collections/guests/replies/access.ts'
import { readEnv } from '../../../env.ts'
import { sealKey } from '../../../lib/seal.ts'
import './attendance.css'
import { Board } from './Board.tsx'
import { entriesFor } from './entries.ts'
import { MeetingChoice } from './MeetingChoice.tsx'
import { chosenMeeting, meetingsFor } from './meetings.ts'
import { sayIn } from './words.ts'

/** The answers to a meeting, for the guest desk, and their numbers for a host: `/admin/attendance?meeting=…`. */
export const Attendance = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, i18n, user } = req
  const { admin } = payload.config.routes
  // Payload shows views of one's own to everybody.
  if (!has(req, attendanceReaders)) redirect(user ? admin : `${admin}/login`)

  const say = sayIn(i18n.language)
  const meetings = (await meetingsFor(req)).filter(({ id }) => seesAttendance(req, id))
  const asked = chosenMeeting(searchParams?.['meeting'], meetings)
  const meeting = seesAttendance(req, asked) ? asked : undefined
  const isDesk = managesMeeting(req, meeting)
  const key = isDesk && searchParams?.['needs'] === 'true' ? { key: sealKey(readEnv().SEAL_KEY) } : {}
  const figures = meeting
    ? await figuresOf(req, meeting, { language: i18n.language, now: new Date(), ...key })
    : null

  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, visibleEntities }}
      {...(locale ? { locale } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(user ? { user } : {})}
      viewActions={payload.config.admin.components?.actions ?? []}
    >
      <main className="attendance gutter--left gutter--right">
        <h1>{say('title')}</h1>
        <MeetingChoice meetings={meetings} meeting={meeting} label={say('choose')} show={say('show')} />
        {figures ? (
          <Board
            figures={isDesk ? figures : forHost(figures)}
            entries={isDesk ? await entriesFor(req, figures.meeting.id) : null}
            say={say}
            admin={admin}
            language={i18n.language}
          />
        ) : (
          <p>{say('none')}</p>
        )}
      </main>
    </DefaultTemplate>
  )
}
