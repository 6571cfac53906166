import { getTranslation } from '@payloadcms/translations'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { parts } from '../../editions/source.ts'
import { chosenMeeting, meetingsFor } from '../guests/attendance/meetings.ts'
import { Maker } from './Maker.tsx'
import { sayIn } from './words.ts'

/** Makes the next meeting from an earlier one: `/admin/new-edition?meeting=…`. */
export const NewEdition = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, i18n, user } = req
  const { admin, api } = payload.config.routes
  const { access } = payload.collections.meetings.config
  // Payload shows views of one's own to everybody.
  if (!user || (await access.create({ req })) !== true) redirect(user ? admin : `${admin}/login`)

  const say = sayIn(i18n.language)
  const meetings = await meetingsFor(req)
  const kinds = Object.fromEntries(
    (['meetings', ...parts] as const).map((slug) => [
      slug,
      getTranslation(payload.collections[slug].config.labels.singular, i18n),
    ]),
  )
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, visibleEntities, user }}
      viewActions={payload.config.admin.components?.actions ?? []}
      {...(locale ? { locale } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <main className="verification gutter--left gutter--right">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
        {meetings.length === 0 ? (
          <p>{say('none')}</p>
        ) : (
          <Maker
            {...{ meetings, kinds, admin, api, language: i18n.language }}
            chosen={chosenMeeting(searchParams?.['meeting'], meetings) ?? ''}
          />
        )}
      </main>
    </DefaultTemplate>
  )
}
