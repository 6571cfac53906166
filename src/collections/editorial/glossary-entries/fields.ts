import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { writtenLanguage } from '../../../fields/locale.ts'
import { line, list } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

const usage = choice(
  'usage',
  t('Usage', 'Usage', 'Ужыванне'),
  {
    preferred: t('Preferred', 'Recommandé', 'Пажадана'),
    admitted: t('Admitted', 'Admis', 'Дапушчальна'),
    avoided: t('To be avoided', 'À éviter', 'Непажадана'),
  },
  { required: true, defaultValue: 'preferred' },
)

export const fields: Field[] = [
  line('concept', t('What is meant', 'Ce dont il s’agit', 'Пра што гаворка'), { required: true }),
  list('terms', t('Words for it', 'Les mots', 'Словы'), [
    writtenLanguage('language', t('Language', 'Langue', 'Мова'), 'enum_glossary_language'),
    line('text', t('Word', 'Mot', 'Слова'), { required: true }),
    usage,
  ]),
  { type: 'textarea', name: 'note', label: t('Why', 'Pourquoi', 'Чаму') },
]
