const minute = 60_000

export type Policy = {
  /** How many mails are taken at once. */
  atOnce: number
  /** Milliseconds before each further attempt; after the last the mail has failed. */
  pauses: readonly number[]
  /** After so many milliseconds a mail whose sender died is taken again; longer than the patience with any server. */
  lease: number
}

export const policy: Policy = {
  atOnce: 20,
  pauses: [1, 5, 30, 120, 360, 720, 1_440].map((minutes) => minutes * minute),
  lease: 10 * minute,
}

/** Hours of the day, by the clocks of the meeting, in which a reminder may arrive. */
const waking = { from: 8, until: 20 }

/** When a reminder may leave: at once, or on the hour at which the day begins there. */
export const wakingMoment = (now: Date, timeZone: string): Date => {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' })
  const isAwake = (at: Date): boolean =>
    Number(hour.format(at)) >= waking.from && Number(hour.format(at)) < waking.until
  if (isAwake(now)) return now
  const quarter = 15 * minute
  let at = new Date(Math.ceil((now.getTime() + 1) / quarter) * quarter)
  // Steps of a quarter of an hour, because there are zones that differ from the others by 30 or 45 minutes.
  while (!isAwake(at)) at = new Date(at.getTime() + quarter)
  return at
}
