import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { memberOf } from '../../access/asker.ts'
import { Item } from './Item.tsx'
import './notices.css'
import { noticesFor } from './own-notices.ts'
import { See } from './See.tsx'
import { sayIn } from './words.ts'

/** What a member of staff was told, the newest first. */
export const Notices = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, i18n, user } = req
  const { admin } = payload.config.routes
  // Payload shows views of one's own to everybody.
  if (!memberOf(req)) redirect(`${admin}/login`)
  const say = sayIn(i18n.language)
  const notices = await noticesFor(req)
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, visibleEntities }}
      {...(locale ? { locale } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(user ? { user } : {})}
      viewActions={payload.config.admin.components?.actions ?? []}
    >
      <main className="notices gutter--left gutter--right">
        <h1>{say('title')}</h1>
        {notices.length === 0 && <p>{say('none')}</p>}
        {notices.some(({ seenAt }) => !seenAt) && <See label={say('seeAll')} />}
        <ol className="notices__list">
          {notices.map((notice) => (
            <Item key={notice.id} notice={notice} admin={admin} say={say} />
          ))}
        </ol>
      </main>
    </DefaultTemplate>
  )
}
