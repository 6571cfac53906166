import { getTranslation } from '@payloadcms/translations'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRight } from '../../access/asker.ts'
import { internal } from '../../access/rights.ts'
import { has } from '../../access/roles.ts'
import { askMatrix } from '../../translation/ask-matrix.ts'
import { pageSize } from '../../translation/matrix.ts'
import { nounsOf } from '../../translation/nouns.ts'
import { readableAmong } from '../../translation/rights.ts'
import { meetingsFor } from '../guests/attendance/meetings.ts'
import { askedBy } from './asked.ts'
import { Bulk } from './Bulk.tsx'
import { Filter } from './Filter.tsx'
import { Grid } from './Grid.tsx'
import { Pages } from './Pages.tsx'
import { Progress } from './Progress.tsx'
import './translation.css'
import { sayIn } from './words.ts'

/** Records × languages × state: `/admin/translation?collection=…&meeting=…&language=…&state=…&mine=true&dueBefore=…`. */
export const Translation = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, i18n, user } = req
  const { admin } = payload.config.routes
  // Payload shows views of one's own to everybody.
  if (!hasRight(req, internal.readTranslations)) redirect(req.user ? admin : `${admin}/login`)

  const say = sayIn(i18n.language)
  const readable = await readableAmong(req, nounsOf(payload))
  const mayGive = readable.some(({ approvers }) => has(req, approvers))
  const nouns = readable.map(({ slug, kind, config }) => ({
    slug,
    kind,
    label: getTranslation('labels' in config ? config.labels.singular : (config.label ?? slug), i18n),
  }))
  const asked = askedBy(
    searchParams ?? {},
    nouns.map(({ slug }) => slug),
  )
  const [{ records, total, counts }, meetings] = await Promise.all([askMatrix(req, asked), meetingsFor(req)])

  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, visibleEntities }}
      {...(locale ? { locale } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(user ? { user } : {})}
      viewActions={payload.config.admin.components?.actions ?? []}
    >
      <main className="translation verification gutter--left gutter--right">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
        <Filter asked={asked} nouns={nouns} meetings={meetings} say={say} />
        <Progress counts={counts} asked={asked} say={say} />
        <p role="status">
          {say('found')}: {total}
        </p>
        <Bulk language={i18n.language} may={mayGive}>
          <Grid records={records} nouns={nouns} admin={admin} say={say} choosing={mayGive} />
        </Bulk>
        <Pages asked={asked} total={total} size={pageSize} say={say} />
      </main>
    </DefaultTemplate>
  )
}
