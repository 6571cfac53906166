import { t } from '../i18n/label.ts'
import { email, names, phone } from './common-columns.ts'
import type { Noun } from './noun.ts'

type Stored = { officialName?: string | null }

/** Parliamentary groups from a sheet; groups of two parliaments may have the same name. */
export const groups: Noun = {
  collection: 'parliamentary-groups',
  apart: 'legislature',
  needed: ['legislature'],
  spellings: null,
  alsoNamed: (document) => [(document as Stored).officialName],
  columns: [
    ...names(false),
    {
      key: 'legislature',
      path: 'legislature',
      type: 'reference',
      to: 'legislatures',
      label: t('Legislature', 'Parlement', 'Парламент'),
      headings: ['parliament', 'country', 'parlement', 'pays', 'assemblée', 'краіна'],
    },
    {
      key: 'officialName',
      path: 'officialName',
      type: 'text',
      label: t('Official name', 'Nom officiel', 'Афіцыйная назва'),
      headings: ['original name', 'nom d’origine', 'назва на мове арыгінала'],
    },
    {
      key: 'officialNameLanguage',
      path: 'officialNameLanguage',
      type: 'language',
      label: t('Language of the official name', 'Langue du nom officiel', 'Мова афіцыйнай назвы'),
      headings: ['language', 'langue', 'мова'],
    },
    {
      key: 'groupStatus',
      path: 'groupStatus',
      type: 'choice',
      options: {
        forming: ['being formed', 'en formation', 'ствараецца'],
        active: ['actif', 'active', 'дзейнічае', 'актыўная'],
        dormant: ['en sommeil', 'часова не дзейнічае'],
        lapsed: ['caduc', 'спыніла дзейнасць'],
        suspended: ['suspendu', 'прыпынена'],
      },
      label: t('State of the group', 'État du groupe', 'Стан групы'),
      headings: ['status', 'state', 'état', 'statut', 'стан'],
    },
    {
      key: 'foundedOn',
      path: 'foundedOn',
      type: 'date',
      label: t('Founded on', 'Fondé le', 'Заснавана'),
      headings: ['founded', 'since', 'created', 'création', 'depuis', 'дата заснавання'],
    },
    {
      key: 'website',
      path: 'website',
      type: 'url',
      label: t('Website', 'Site web', 'Сайт'),
      headings: ['web', 'url', 'site', 'site internet', 'вэб-сайт'],
    },
    {
      key: 'contactName',
      path: 'contact.name',
      type: 'text',
      label: t('Contact person', 'Personne de contact', 'Кантактная асоба'),
      headings: ['contact', 'secretary', 'secrétaire', 'кантакт', 'сакратар'],
    },
    email,
    phone,
  ],
}
