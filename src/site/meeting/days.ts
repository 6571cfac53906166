import type { AgendaItem } from '../api/types.ts'

const dayIn = (moment: string, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(moment))

export type Day = { day: string; items: AgendaItem[] }

/** Items by the day on which they begin in that zone, in order. */
export const byDay = (items: AgendaItem[], zone: string): Day[] =>
  items.reduce<Day[]>((days, item) => {
    const day = dayIn(item.startsAt, zone)
    const last = days.at(-1)
    if (last?.day === day) last.items.push(item)
    else days.push({ day, items: [item] })
    return days
  }, [])
