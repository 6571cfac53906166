import type { Godparenthood } from '../api/campaign-types.ts'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { campaign as words } from '../words/campaign.ts'
import { godparenthoodEndReason } from '../words/choices/campaign.ts'
import { say, sayChoice } from '../words/say.ts'

type Span = Pick<Godparenthood, 'programme' | 'startDate' | 'endDate' | 'endReason'>

/** The programme, from when to when, and why it ended. */
export const spanOf = ({ programme, startDate, endDate, endReason }: Span, locale: SiteLocale): string =>
  [
    programme,
    startDate && say(words.since, locale, { date: sayDay(startDate, locale) }),
    endDate && say(words.until, locale, { date: sayDay(endDate, locale) }),
    endReason && sayChoice(godparenthoodEndReason, endReason, locale),
  ]
    .filter(Boolean)
    .join(' · ')
