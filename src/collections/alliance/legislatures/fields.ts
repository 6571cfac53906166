import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { joined, relation } from '../../../fields/relation.ts'
import { slug } from '../../../fields/slug.ts'
import { line, localizedLine } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'

export const fields: Field[] = [
  localizedLine('name', t('Name', 'Nom', 'Назва'), { required: true }),
  localizedLine('shortName', t('Short name', 'Nom court', 'Кароткая назва')),
  slug('name'),
  choice(
    'kind',
    t('Kind', 'Nature', 'Від'),
    {
      national: t('National', 'National', 'Нацыянальны'),
      supranational: t('Supranational', 'Supranational', 'Наднацыянальны'),
      regional: t('Regional', 'Régional', 'Рэгіянальны'),
    },
    { required: true, defaultValue: 'national' },
  ),
  relation('country', t('Country', 'Pays', 'Краіна'), 'countries'),
  line('website', t('Website', 'Site web', 'Сайт')),
  joined('chambers', t('Chambers', 'Chambres', 'Палаты'), 'chambers', 'legislature'),
  joined('terms', t('Terms', 'Législatures', 'Скліканні'), 'terms', 'legislature', 'startDate'),
  joined(
    'groups',
    t('Parliamentary groups', 'Groupes parlementaires', 'Парламенцкія групы'),
    'parliamentary-groups',
    'legislature',
  ),
  ...verification(),
]
