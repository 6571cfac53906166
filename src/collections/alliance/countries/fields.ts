import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { image, relation } from '../../../fields/relation.ts'
import { slug } from '../../../fields/slug.ts'
import { line, localizedLine } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'

export const fields: Field[] = [
  localizedLine('name', t('Name', 'Nom', 'Назва'), { required: true }),
  localizedLine('nameInSentence', t('Name within a sentence', 'Nom dans une phrase', 'Назва ў сказе'), {
    description: t('As in “in France”', 'Comme dans « en France »', 'Як у «у Францыі»'),
  }),
  slug('name'),
  line('isoAlpha2', t('ISO 3166-1 alpha-2', 'ISO 3166-1 alpha-2', 'ISO 3166-1 alpha-2')),
  line('isoAlpha3', t('ISO 3166-1 alpha-3', 'ISO 3166-1 alpha-3', 'ISO 3166-1 alpha-3')),
  choice(
    'isoStatus',
    t('Standing of the code', 'Statut du code', 'Статус кода'),
    {
      official: t('Official', 'Officiel', 'Афіцыйны'),
      userAssigned: t('User-assigned', 'Attribué par l’utilisateur', 'Прызначаны карыстальнікам'),
      exceptional: t('Exceptionally reserved', 'Réservé à titre exceptionnel', 'Зарэзерваваны як выключэнне'),
      none: t('No code', 'Sans code', 'Без кода'),
    },
    { required: true, defaultValue: 'official' },
  ),
  line('isoSubdivision', t('ISO 3166-2 (region)', 'ISO 3166-2 (région)', 'ISO 3166-2 (рэгіён)')),
  relation('parent', t('Part of', 'Fait partie de', 'Уваходзіць у'), 'countries'),
  image('outline', t('Outline', 'Contour', 'Контур')),
  ...verification(),
]
