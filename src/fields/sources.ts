import { t } from '../i18n/label.ts'
import { reducedDate } from './date.ts'
import { line, list } from './text.ts'

/** Where a fact was read. */
export const sourceFields = () => [
  line('title', t('Title', 'Titre', 'Назва')),
  line('url', t('Address', 'Adresse', 'Адрас')),
  reducedDate('retrievedOn', t('Read on', 'Consulté le', 'Прачытана')),
]

/** Claims are contested and pages vanish: every record of fact says where it was read. */
export const sources = () => list('sources', t('Sources', 'Sources', 'Крыніцы'), sourceFields())

/** The public paths of `sources`, for presenters. */
export const sourcePaths = ['sources.title', 'sources.url', 'sources.retrievedOn']
