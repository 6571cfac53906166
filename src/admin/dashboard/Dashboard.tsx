import { createLocalReq, type ServerProps } from 'payload'
import { memberOf } from '../../access/asker.ts'
import { TranslationSummary } from '../translation/TranslationSummary.tsx'
import { Audit } from './Audit.tsx'
import { Campaign } from './Campaign.tsx'
import { Changes } from './Changes.tsx'
import './dashboard.css'
import { FirstSteps } from './FirstSteps.tsx'
import { NextMeeting } from './NextMeeting.tsx'
import { runsOf, sectionsOf, type Section } from './sections.ts'
import { Upcoming } from './Upcoming.tsx'

const parts = {
  meeting: NextMeeting,
  upcoming: Upcoming,
  changes: Changes,
  campaign: Campaign,
  audit: Audit,
} satisfies Partial<Record<Section, unknown>>

/** What the person’s roles come for; the list of collections stays below. */
export const Dashboard = async (props: ServerProps) => {
  const { i18n, payload, user } = props
  if (!user) return null
  const req = await createLocalReq({ user, req: { i18n: i18n as never } }, payload)
  const runs = runsOf(sectionsOf(memberOf(req)?.roles ?? []))
  return (
    <div className="board">
      <h1>{i18n.t('general:dashboard')}</h1>
      <FirstSteps req={req} />
      {runs.map((run) => (
        <div key={run[0]} className="board__run">
          {run.map((section) => {
            if (section === 'tasks') return <TranslationSummary key={section} {...props} />
            const Part = parts[section]
            return <Part key={section} req={req} />
          })}
        </div>
      ))}
    </div>
  )
}
