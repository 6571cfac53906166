import { getTranslation } from '@payloadcms/translations'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRight } from '../../access/asker.ts'
import { internal } from '../../access/rights.ts'
import { askedBy } from './asked.ts'
import { Filter } from './Filter.tsx'
import { List } from './List.tsx'
import { Pages } from './Pages.tsx'
import { pageSize, unverified, verifiable } from './unverified.ts'
import { sayIn } from './words.ts'

/** What has not been verified for a while, as a list in the admin. */
export const Verification = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, i18n, user } = req
  const { admin } = payload.config.routes
  // Payload shows views of one's own to everybody.
  if (!hasRight(req, internal.readTranslations)) redirect(user ? admin : `${admin}/login`)

  const say = sayIn(i18n.language)
  const nouns = verifiable(payload).map((collection) => ({
    slug: collection.slug,
    label: getTranslation(collection.labels.singular, i18n),
    mayVerify: collection.access.update({ req, data: { _status: 'draft' } }) === true,
  }))
  const asked = askedBy(
    searchParams ?? {},
    nouns.map(({ slug }) => slug),
  )
  const { records, total } = await unverified(payload, { ...asked, language: i18n.language, now: new Date() })

  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, visibleEntities }}
      {...(locale ? { locale } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(user ? { user } : {})}
      viewActions={payload.config.admin.components?.actions ?? []}
    >
      <main className="verification gutter--left gutter--right">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
        <Filter asked={asked} nouns={nouns} say={say} />
        <p role="status">
          {say('found')}: {total}
        </p>
        <List
          records={records}
          nouns={nouns}
          admin={admin}
          language={i18n.language}
          locale={locale?.code ?? 'en'}
        />
        <Pages asked={asked} total={total} say={say} size={pageSize} />
      </main>
    </DefaultTemplate>
  )
}
