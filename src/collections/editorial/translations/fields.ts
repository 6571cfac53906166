import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { day, moment } from '../../../fields/date.ts'
import { writtenLanguage } from '../../../fields/locale.ts'
import { relation } from '../../../fields/relation.ts'
import { line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

const translationState = choice(
  'translationState',
  t('State', 'État', 'Стан'),
  {
    draft: t('Draft', 'Brouillon', 'Чарнавік'),
    inReview: t('In review', 'En relecture', 'На праверцы'),
    approved: t('Approved', 'Approuvée', 'Зацверджаны'),
  },
  { required: true, defaultValue: 'draft' },
)

export const fields: Field[] = [
  // `<collection>/<id>/<locale>`: one row for each, which Postgres holds it to.
  { ...line('subject', t('Of', 'De', 'Чаго'), { required: true }), unique: true, index: true },
  { ...line('noun', t('Collection', 'Collection', 'Калекцыя'), { required: true }), index: true },
  { ...line('document', t('Record', 'Fiche', 'Запіс'), { required: true }), index: true },
  writtenLanguage('language', t('Language', 'Langue', 'Мова'), 'enum_translations_language'),
  translationState,
  {
    ...writtenLanguage('sourceLanguage', t('From', 'Depuis', 'З мовы'), 'enum_translations_source'),
    required: false,
    defaultValue: undefined,
  },
  line('sourceHash', t('Revision of the source', 'Révision de la source', 'Рэдакцыя арыгінала')),
  line(
    'sourcePublicHash',
    t(
      'Revision of the source in public',
      'Révision publique de la source',
      'Апублікаваная рэдакцыя арыгінала',
    ),
  ),
  line('targetHash', t('Revision of the translation', 'Révision de la traduction', 'Рэдакцыя перакладу')),
  { type: 'json', name: 'sourceTexts', label: t('The source then', 'La source alors', 'Тагачасны арыгінал') },
  relation('assignee', t('Assigned to', 'Confiée à', 'Даручана'), 'users'),
  day('dueOn', t('Due', 'Pour le', 'Тэрмін')),
  { type: 'textarea', name: 'comment', label: t('Comment', 'Commentaire', 'Каментар') },
  relation('decidedBy', t('Decided by', 'Décidé par', 'Хто вырашыў'), 'users'),
  moment('decidedAt', t('Decided', 'Décidé', 'Вырашана')),
]
