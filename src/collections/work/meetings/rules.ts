import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { t } from '../../../i18n/label.ts'
import { localeLabels, locales } from '../../../i18n/locales.ts'

/** Named otherwise than `status`, whose database type would collide with that of Payload's own `_status`. */
export const meetingStatus = choice(
  'meetingStatus',
  t('State of the meeting', 'État de la réunion', 'Стан сустрэчы'),
  {
    planned: t('Planned', 'Prévue', 'Плануецца'),
    confirmed: t('Confirmed', 'Confirmée', 'Пацверджана'),
    postponed: t('Postponed', 'Reportée', 'Адкладзена'),
    moved: t('Moved', 'Déplacée', 'Перанесена ў іншае месца'),
    cancelled: t('Cancelled', 'Annulée', 'Адменена'),
    held: t('Held', 'Tenue', 'Адбылася'),
  },
  { required: true, defaultValue: 'planned' },
)

/** Internal: in which languages everything about this meeting is to be public; the checklist goes by it. */
export const requiredLanguages = choice(
  'requiredLanguages',
  t('To be published in', 'À publier en', 'Мовы публікацыі'),
  Object.fromEntries(
    locales.map((code) => [code, t(localeLabels[code], localeLabels[code], localeLabels[code])]),
  ),
  { hasMany: true, enumName: 'enum_meetings_required_language' },
)

/** An IANA zone, never an offset: the offset of a place changes with the date. */
export const isTimeZone = (value: unknown): true | string => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(value) })
    return String(value).includes('/') || value === 'UTC' ? true : 'Europe/Paris'
  } catch {
    return 'Europe/Paris, Europe/Vilnius, America/New_York …'
  }
}

/** RFC 5545 3.8.7.4: rises with every change that a calendar shows, so that readers take the newer entry. */
export const calendarSequence: Field = {
  type: 'number',
  name: 'calendarSequence',
  label: t('Revision of the calendar entry', 'Révision de l’entrée d’agenda', 'Рэдакцыя запісу ў календары'),
  defaultValue: 0,
  access: { create: () => false, update: () => false },
  admin: { readOnly: true, position: 'sidebar' },
}
