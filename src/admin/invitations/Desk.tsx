import { DefaultTemplate } from '@payloadcms/next/templates'
import { getTranslation } from '@payloadcms/translations'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, SelectField } from 'payload'
import { has } from '../../access/roles.ts'
import { inviteState } from '../../collections/guests/invitations/rules.ts'
import { guestDesk } from '../../collections/guests/replies/access.ts'
import { partstat } from '../../collections/guests/replies/rules.ts'
import { AddGroups } from './AddGroups.tsx'
import { Chooser } from './Chooser.tsx'
import './desk.css'
import { ImportBox } from './ImportBox.tsx'
import { LanguageRule } from './LanguageRule.tsx'
import { Letters } from './Letters.tsx'
import { readDesk } from './read-desk.ts'
import { sayIn } from './words.ts'

/** Where the office invites: who, in which category, with which letter, and when it leaves. */
export const Desk = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, i18n, user } = req
  const { admin } = payload.config.routes
  // Payload shows views of one's own to everybody.
  if (!has(req, guestDesk)) redirect(user ? admin : `${admin}/login`)

  const say = sayIn(i18n.language)
  const one = (name: string) => {
    const value = searchParams?.[name]
    return typeof value === 'string' ? value : undefined
  }
  const data = await readDesk(req, { meeting: one('meeting'), category: one('category') })
  const { meeting, category, categories, groups, invitations } = data
  const labelsOf = (field: unknown): Record<string, string> =>
    Object.fromEntries(
      (field as SelectField).options.map((option) =>
        typeof option === 'string'
          ? [option, option]
          : [option.value, getTranslation(option.label as string, i18n)],
      ),
    )

  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, visibleEntities }}
      {...(locale ? { locale } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(user ? { user } : {})}
      viewActions={payload.config.admin.components?.actions ?? []}
    >
      <main className="verification desk gutter--left gutter--right">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
        <Chooser data={data} say={say} />
        {meeting && categories.length === 0 && (
          <p>
            {say('noCategories')}{' '}
            <a href={`${admin}/collections/registration-categories/create`}>{say('newCategory')}</a>
          </p>
        )}
        {meeting && category ? (
          <>
            <AddGroups {...{ meeting, category, groups }} language={i18n.language} />
            <ImportBox {...{ meeting, category }} language={i18n.language} />
          </>
        ) : (
          categories.length > 0 && <p>{say('chooseCategory')}</p>
        )}
        <LanguageRule say={say} language={i18n.language} />
        {meeting && (
          <Letters
            key={`${meeting}/${category}`}
            {...{ meeting, category, invitations, admin }}
            states={labelsOf(inviteState)}
            answers={labelsOf(partstat)}
            language={i18n.language}
          />
        )}
      </main>
    </DefaultTemplate>
  )
}
