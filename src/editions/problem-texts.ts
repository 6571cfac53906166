import { t, type Label } from '../i18n/label.ts'

export const texts = {
  'not-allowed': {
    status: 403,
    title: t('Not allowed', 'Non autorisé', 'Няма дазволу'),
    detail: t(
      'A new edition is made by those who may edit this meeting.',
      'Une nouvelle édition est créée par les personnes qui peuvent modifier cette réunion.',
      'Новую сустрэчу паводле гэтай ствараюць тыя, хто можа яе рэдагаваць.',
    ),
  },
  'not-found': {
    status: 404,
    title: t('Not found', 'Introuvable', 'Не знойдзена'),
    detail: t('There is no such meeting.', 'Cette réunion n’existe pas.', 'Такой сустрэчы няма.'),
  },
  'dates-needed': {
    status: 409,
    title: t('The meeting has no dates', 'La réunion n’a pas de dates', 'У сустрэчы няма дат'),
    detail: t(
      'Set the start, the end and the time zone of this meeting first: all other dates are counted from them.',
      'Indiquez d’abord le début, la fin et le fuseau horaire de cette réunion : toutes les autres dates s’en déduisent.',
      'Спачатку пазначце пачатак, канец і часавы пояс гэтай сустрэчы: ад іх лічацца ўсе іншыя даты.',
    ),
  },
  'request-invalid': {
    status: 400,
    title: t('The request is not complete', 'La demande est incomplète', 'Запыт няпоўны'),
    detail: t(
      'Choose a day (2026-10-05) and a time zone that exists (Europe/Paris).',
      'Choisissez un jour (2026-10-05) et un fuseau horaire qui existe (Europe/Paris).',
      'Выберыце дзень (2026-10-05) і часавы пояс, які існуе (Europe/Paris).',
    ),
  },
} satisfies Record<string, { status: number; title: Label; detail: Label }>

export type EditionProblem = keyof typeof texts
