import { find, findGlobal } from '../api/find.ts'
import type { Meeting, SiteSettings } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'

/** The meeting that the editors put in focus; else the one that begins last. */
export const meetingInFocus = async (locale: SiteLocale): Promise<Meeting | null> => {
  const settings = await findGlobal<SiteSettings>('site-settings', locale, { depth: 2 })
  const chosen = settings?.currentMeeting
  if (chosen && typeof chosen === 'object') return chosen
  const [latest] = await find<Meeting>('meetings', locale, { sort: '-startsAt', limit: 1, depth: 1 })
  return latest ?? null
}
