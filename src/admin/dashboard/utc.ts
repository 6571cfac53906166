/** A moment as numbers, which need no names of months: `2026-11-24 13:47 UTC`. */
export const utc = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')} UTC`
