import type { Action } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { groups as words } from '../words/alliance.ts'
import { say } from '../words/say.ts'
import { ActionList } from './ActionList.tsx'

/** Actions on the page of who took them. */
export const ActionSection = ({ actions, locale }: { actions: Action[]; locale: SiteLocale }) => {
  if (actions.length === 0) return null
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{say(words.actions, locale)}</h2>
      <ActionList actions={actions} locale={locale} />
    </section>
  )
}
