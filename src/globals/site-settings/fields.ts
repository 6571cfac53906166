import type { Field } from 'payload'
import { relation } from '../../fields/relation.ts'
import { line, list, localizedLine } from '../../fields/text.ts'
import { t } from '../../i18n/label.ts'

export const fields: Field[] = [
  localizedLine('siteName', t('Name of the site', 'Nom du site', 'Назва сайта'), { required: true }),
  localizedLine('tagline', t('Tagline', 'Devise', 'Дэвіз')),
  { type: 'email', name: 'contactEmail', label: t('Public contact', 'Contact public', 'Публічны кантакт') },
  relation(
    'currentMeeting',
    t('Meeting in focus', 'Réunion à la une', 'Сустрэча ў цэнтры ўвагі'),
    'meetings',
  ),
  list('links', t('Links', 'Liens', 'Спасылкі'), [
    localizedLine('label', t('Label', 'Libellé', 'Подпіс')),
    line('url', t('Address', 'Adresse', 'Адрас'), { required: true }),
  ]),
]
