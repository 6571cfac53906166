import { t, type Label } from '../../i18n/label.ts'

const ordinals: Label[] = [
  t('first', 'première', 'Першую'),
  t('second', 'deuxième', 'Другую'),
  t('third', 'troisième', 'Трэцюю'),
  t('fourth', 'quatrième', 'Чацвёртую'),
  t('fifth', 'cinquième', 'Пятую'),
  t('sixth', 'sixième', 'Шостую'),
  t('seventh', 'septième', 'Сёмую'),
  t('eighth', 'huitième', 'Восьмую'),
  t('ninth', 'neuvième', 'Дзявятую'),
  t('tenth', 'dixième', 'Дзясятую'),
]

const numbered = (edition: number, roles: [Label, Label], many: boolean): Label | null => {
  const ordinal = ordinals[edition - 1]
  if (!ordinal) return null
  const done = roles[many ? 1 : 0]
  return t(
    `The ${ordinal.en} Alliance meeting ${done.en}`,
    `La ${ordinal.fr} réunion de l’Alliance ${done.fr}`,
    `${ordinal.be} сустрэчу Альянсу ${done.be}`,
  )
}

const plain = (roles: [Label, Label], many: boolean): Label => {
  const done = roles[many ? 1 : 0]
  return t(`The meeting ${done.en}`, `La réunion ${done.fr}`, `Сустрэчу ${done.be}`)
}

/** The names follow as a list, in the case the content gives them: Belarusian needs them as the subject. */
const roles: Record<string, [Label, Label]> = {
  host: [
    t('is hosted by:', 'est accueillie par :', 'прымае:'),
    t('is hosted by:', 'est accueillie par :', 'прымаюць:'),
  ],
  organiser: [
    t('is organised by:', 'est organisée par :', 'арганізуе:'),
    t('is organised by:', 'est organisée par :', 'арганізуюць:'),
  ],
  supporter: [
    t('is supported by:', 'est soutenue par :', 'падтрымлівае:'),
    t('is supported by:', 'est soutenue par :', 'падтрымліваюць:'),
  ],
}

/** The sentence before the hosts, the organisers or the supporters of a meeting. */
export const hostSentence = (role: string, edition: number | null | undefined, many: boolean): Label => {
  const forms = roles[role] ?? roles['host']!
  return (edition ? numbered(edition, forms, many) : null) ?? plain(forms, many)
}
