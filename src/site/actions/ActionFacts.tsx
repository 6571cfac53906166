import type { Action } from '../api/types.ts'
import { Facts } from '../components/Facts.tsx'
import { WebLink } from '../components/WebLink.tsx'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { actions as words } from '../words/campaign.ts'
import { actionThemes, actionVoteResult } from '../words/choices/actions.ts'
import { say, sayChoice } from '../words/say.ts'

const sayVote = ({ vote }: Action, locale: SiteLocale): string => {
  const { votesFor, votesAgainst, abstentions, result } = vote ?? {}
  const counted = typeof votesFor === 'number' && typeof votesAgainst === 'number'
  return [
    result && sayChoice(actionVoteResult, result, locale),
    counted &&
      say(words.votes, locale, { for: votesFor, against: votesAgainst, abstentions: abstentions ?? 0 }),
  ]
    .filter(Boolean)
    .join(': ')
}

export const ActionFacts = ({ action, locale }: { action: Action; locale: SiteLocale }) => {
  const {
    date,
    endDate,
    recursYearly,
    legislature,
    chamber,
    organization,
    identifier,
    url,
    themes = [],
  } = action
  const days = [date, endDate].flatMap((day) => (day ? [sayDay(day, locale)] : [])).join(' – ')
  return (
    <Facts
      facts={[
        days !== '' && {
          label: say(words.date, locale),
          value: days + (recursYearly ? ` (${say(words.yearly, locale).toLowerCase()})` : ''),
        },

        { label: say(words.parliament, locale), value: (chamber ?? legislature ?? organization)?.name },
        { label: say(words.vote, locale), value: sayVote(action, locale) },
        { label: say(words.identifier, locale), value: identifier },
        action.officialTitle && {
          label: say(words.officialTitle, locale),
          value: <span lang={action.officialTitleLanguage ?? undefined}>{action.officialTitle}</span>,
        },
        themes.length > 0 && {
          label: say(words.themes, locale),
          value: themes.map((theme) => sayChoice(actionThemes, theme, locale)).join(', '),
        },
        url && { label: say(words.read, locale), value: <WebLink url={url} /> },
      ]}
    />
  )
}
