import type { DateField, TextField } from 'payload'
import { inLanguage, t, type Label } from '../i18n/label.ts'
import { isReducedDate } from '../lib/reduced-date.ts'

/** A date whose precision is what is known: year, month or day (ISO 8601 reduced precision, as Popolo has it). */
export const reducedDate = (name: string, label: Label, description?: Label): TextField => ({
  type: 'text',
  name,
  label,
  validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
    value === undefined || value === null || value === '' || isReducedDate(String(value))
      ? true
      : inLanguage(wrongDate, req.i18n.language),
  admin: {
    description:
      description ??
      t('2023, 2023-11 or 2023-11-06', '2023, 2023-11 ou 2023-11-06', '2023, 2023-11 або 2023-11-06'),
  },
})

const wrongDate = t(
  'Write a year, a month or a day that exists: 2023, 2023-11 or 2023-11-06.',
  'Indiquez une année, un mois ou un jour qui existe : 2023, 2023-11 ou 2023-11-06.',
  'Упішыце год, месяц або дзень, які існуе: 2023, 2023-11 або 2023-11-06.',
)

/** A moment, stored in UTC. */
export const moment = (name: string, label: Label, required = false): DateField => ({
  type: 'date',
  name,
  label,
  required,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm', timeFormat: 'HH:mm' } },
})

/** A day without a time. */
export const day = (name: string, label: Label): DateField => ({
  type: 'date',
  name,
  label,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
})
