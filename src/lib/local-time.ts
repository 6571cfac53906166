/** The day that a moment (ISO 8601, UTC) falls on in an IANA zone: `2025-10-06`. */
export const localDate = (moment: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(moment))

/** A moment (ISO 8601, UTC) as the clocks of an IANA zone show it, with their offset: `2025-10-06T09:00:00+02:00`. */
export const localDateTime = (moment: string, timeZone: string): string => {
  const date = new Date(moment)
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium' }).format(date)
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(date)
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '')
  return `${localDate(moment, timeZone)}T${time}${offset || '+00:00'}`
}
