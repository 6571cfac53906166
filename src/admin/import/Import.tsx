import { getTranslation } from '@payloadcms/translations'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { inLanguage } from '../../i18n/label.ts'
import { groups } from '../../importing/groups.ts'
import type { Noun } from '../../importing/noun.ts'
import { people } from '../../importing/people.ts'
import { Sheet } from './Sheet.tsx'
import { sayIn } from './words.ts'

const nouns: readonly Noun[] = [people, groups]

const mayImport = async (req: PayloadRequest, { collection }: Noun): Promise<boolean> =>
  (await req.payload.collections[collection].config.access.create({ req })) === true

/** People and groups from a sheet: `/admin/import?noun=people`. */
export const Import = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, i18n, user } = req
  const { admin, api } = payload.config.routes
  const may = await Promise.all(nouns.map((noun) => mayImport(req, noun)))
  const own = nouns.filter((_, index) => may[index])
  // Payload shows views of one's own to everybody.
  if (!user || own.length === 0) redirect(user ? admin : `${admin}/login`)

  const say = sayIn(i18n.language)
  const chosen = own.find(({ collection }) => collection === searchParams?.['noun']) ?? own[0]!
  const labelOf = ({ collection }: Noun) =>
    getTranslation(payload.collections[collection].config.labels.plural, i18n)
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, visibleEntities, user }}
      viewActions={payload.config.admin.components?.actions ?? []}
      {...(locale ? { locale } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <main className="verification import gutter--left gutter--right">
        <h1>
          {say('title')}: {labelOf(chosen)}
        </h1>
        <p>{say('intro')}</p>
        <nav className="import__nouns" aria-label={say('noun')}>
          {own.map((noun) => (
            <a
              key={noun.collection}
              href={`${admin}/import?noun=${noun.collection}`}
              aria-current={noun === chosen ? 'page' : undefined}
            >
              {labelOf(noun)}
            </a>
          ))}
        </nav>
        <p>
          {say('template')}:{' '}
          {(['xlsx', 'csv'] as const).map((format) => (
            <a
              key={format}
              className="import__template"
              href={`${api}/${chosen.collection}/import-template?format=${format}`}
            >
              {format.toUpperCase()}
            </a>
          ))}
        </p>
        <Sheet
          key={chosen.collection}
          address={`${api}/${chosen.collection}/import`}
          list={`${admin}/collections/${chosen.collection}`}
          columns={chosen.columns.map(({ key, label }) => ({ key, label: inLanguage(label, i18n.language) }))}
          language={i18n.language}
        />
      </main>
    </DefaultTemplate>
  )
}
