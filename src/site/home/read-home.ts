import { find, findGlobal } from '../api/find.ts'
import type { Campaign } from '../api/campaign-types.ts'
import type { Action, Alliance, Declaration, Figure, News, SiteSettings } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { meetingInFocus } from './meeting-in-focus.ts'

const aboutNothingElse = {
  'where[figureStatus][equals]': 'current',
  'where[meeting][exists]': 'false',
  'where[declaration][exists]': 'false',
  'where[group][exists]': 'false',
}

/** Everything that the home page shows, asked for side by side. */
export const readHome = async (locale: SiteLocale) => {
  const [settings, alliance, meeting, declarations, figures, campaign, news, actions] = await Promise.all([
    findGlobal<SiteSettings>('site-settings', locale, { depth: 0 }),
    findGlobal<Alliance>('alliance', locale, { depth: 0 }),
    meetingInFocus(locale),
    find<Declaration>('declarations', locale, { sort: '-adoptedOn', limit: 1, depth: 1 }),
    find<Figure>('figures', locale, { ...aboutNothingElse, sort: '-asOf', limit: 6, depth: 0 }),
    findGlobal<Campaign>('campaign', locale, { depth: 1 }),
    find<News>('news', locale, { sort: '-date', limit: 4, depth: 1 }),
    find<Action>('parliamentary-actions', locale, { sort: '-date', limit: 5, depth: 1 }),
  ])
  const told = new Set(campaign?.figures?.map(({ id }) => id))
  return {
    settings,
    alliance,
    meeting,
    declaration: declarations[0],
    figures: figures.filter(({ id }) => !told.has(id)),
    campaign,
    news,
    actions,
  }
}
