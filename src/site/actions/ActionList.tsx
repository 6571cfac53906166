import type { Action } from '../api/types.ts'
import { addressOf } from '../address.ts'
import { Entry } from '../components/Entry.tsx'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { actionActionType } from '../words/choices/actions.ts'
import { sayChoice } from '../words/say.ts'

type Props = { actions: Action[]; locale: SiteLocale }

/** When, what kind, and in which house. */
const aboutAction = ({ date, actionType, legislature }: Action, locale: SiteLocale): string =>
  [
    date && sayDay(date, locale),
    sayChoice(actionActionType, actionType, locale),
    legislature?.shortName ?? legislature?.name,
  ]
    .filter(Boolean)
    .join(' · ')

export const ActionList = ({ actions, locale }: Props) => (
  <ul className="entries">
    {actions.map((action) => (
      <Entry
        key={action.id}
        document={action}
        href={addressOf(locale, 'parliamentary-actions', action.slug)}
        over={aboutAction(action, locale)}
        locale={locale}
      />
    ))}
  </ul>
)
