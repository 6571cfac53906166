import type { BeforeListTableServerProps } from 'payload'
import { inLanguage } from '../../i18n/label.ts'
import { emptyLists, importLabel, ofAnyList } from './words.ts'

const importable = ['people', 'parliamentary-groups']

/** Above a list: what belongs in it while it is empty, and the way to import a sheet. */
export const ListHint = (props: BeforeListTableServerProps) => {
  const { collectionSlug, data, hasCreatePermission, i18n, payload, searchParams } = props
  const searched = Boolean(searchParams?.['search'] ?? searchParams?.['where'])
  const isDrafted = Boolean(payload.collections[collectionSlug]?.config.versions?.drafts)
  const isEmpty = data['totalDocs'] === 0 && !searched
  const hint = isEmpty ? (emptyLists[collectionSlug] ?? ofAnyList(hasCreatePermission, isDrafted)) : undefined
  const mayImport = hasCreatePermission && importable.includes(collectionSlug)
  if (!hint && !mayImport) return null
  return (
    <div className={isEmpty ? 'list-hint list-hint--empty' : 'list-hint'}>
      {hint && <p>{inLanguage(hint, i18n.language)}</p>}
      {mayImport && (
        <a href={`${payload.config.routes.admin}/import?noun=${collectionSlug}`}>
          {inLanguage(importLabel, i18n.language)}
        </a>
      )}
    </div>
  )
}
