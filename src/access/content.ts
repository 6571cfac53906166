import type { Access, CollectionConfig } from 'payload'
import { isLocale } from '../i18n/locales.ts'
import { can, has, staff, type Role } from './roles.ts'

/**
 * Translators write drafts, only in a language they were given; publishing is refused to them by `publication`.
 * The language is the request's own, because that is the one whose texts are written.
 */
const translatesThisLanguage: Access = ({ req }) => {
  const languages = (req.user as { languages?: string[] } | null)?.languages ?? []
  return has(req, ['translator']) && isLocale(req.locale) && languages.includes(req.locale)
}

/** Access of public content: staff read drafts, the named roles write, translators translate, administrators too. */
export const contentAccess = (...writers: Role[]): NonNullable<CollectionConfig['access']> => {
  const write = can('administrator', ...writers)
  return {
    create: write,
    read: staff,
    readVersions: staff,
    update: (args) => write(args) || translatesThisLanguage(args),
    delete: write,
    unlock: can('administrator'),
    admin: ({ req }) => staff({ req }) as boolean,
  }
}
