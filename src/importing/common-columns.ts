import { t } from '../i18n/label.ts'
import type { Column } from './noun.ts'

/** The name in the language asked for, and in each of the three the alliance writes. */
export const names = (person: boolean): Column[] => [
  {
    key: 'name',
    path: 'name',
    in: 'asked',
    type: 'text',
    label: person ? t('Name', 'Nom', 'Імя') : t('Name', 'Nom', 'Назва'),
    headings: person
      ? [
          ...['full name', 'first and last name', 'person', 'parliamentarian', 'mp'],
          ...['nom complet', 'nom et prénom', 'prénom et nom', 'personne', 'parlementaire'],
          ...['імя і прозвішча', 'прозвішча і імя', 'прозвішча, імя', 'поўнае імя', 'асоба', 'дэпутат'],
        ]
      : ['group', 'group name', 'groupe', 'nom du groupe', 'група', 'назва групы'],
  },
  {
    key: 'nameEn',
    path: 'name',
    in: 'en',
    type: 'text',
    label: t('Name in English', 'Nom en anglais', 'Па-англійску'),
    headings: ['name (en)', 'nom (en)', 'імя па-англійску', 'назва па-англійску', 'english', 'anglais'],
  },
  {
    key: 'nameFr',
    path: 'name',
    in: 'fr',
    type: 'text',
    label: t('Name in French', 'Nom en français', 'Па-французску'),
    headings: ['name (fr)', 'nom (fr)', 'імя па-французску', 'назва па-французску', 'french', 'français'],
  },
  {
    key: 'nameBe',
    path: 'name',
    in: 'be',
    type: 'text',
    label: t('Name in Belarusian', 'Nom en bélarusse', 'Па-беларуску'),
    headings: ['name (be)', 'nom (be)', 'імя па-беларуску', 'назва па-беларуску', 'belarusian', 'bélarusse'],
  },
]

export const email: Column = {
  key: 'email',
  path: 'contact.email',
  type: 'email',
  label: t('Email', 'Courriel', 'Эл. пошта'),
  headings: ['e-mail', 'mail', 'email address', 'adresse électronique', 'mél', 'электронная пошта', 'імэйл'],
}

export const phone: Column = {
  key: 'phone',
  path: 'contact.phone',
  type: 'phone',
  label: t('Telephone', 'Téléphone', 'Тэлефон'),
  headings: ['phone', 'tel', 'mobile', 'tél', 'portable', 'тэл', 'мабільны'],
}
