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
    'classification',
    t('Classification', 'Classification', 'Класіфікацыя'),
    {
      office: t('Office', 'Bureau', 'Офіс'),
      government: t('Government body', 'Organe gouvernemental', 'Урадавы орган'),
      council: t('Council', 'Conseil', 'Рада'),
      assembly: t('Parliamentary assembly', 'Assemblée parlementaire', 'Парламенцкая асамблея'),
      expertCommunity: t('Expert community', 'Communauté d’experts', 'Экспертная супольнасць'),
      party: t('Party', 'Parti', 'Партыя'),
      programme: t('Programme', 'Programme', 'Праграма'),
      ngo: t('Civil society', 'Société civile', 'Грамадзянская супольнасць'),
      other: t('Other', 'Autre', 'Іншае'),
    },
    { required: true, defaultValue: 'other' },
  ),
  relation('parent', t('Part of', 'Fait partie de', 'Уваходзіць у'), 'organizations'),
  line('website', t('Website', 'Site web', 'Сайт')),
  joined('members', t('Members', 'Membres', 'Сябры'), 'memberships', 'organization'),
  ...verification(),
]
