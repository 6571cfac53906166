import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { moment } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

const purpose = choice(
  'purpose',
  t('Purpose', 'But', 'Прызначэнне'),
  {
    invitation: t('Answer an invitation', 'Répondre à une invitation', 'Адказ на запрашэнне'),
    reply: t('One’s own answer', 'Sa propre réponse', 'Уласны адказ'),
    request: t('Confirm an address', 'Confirmer une adresse', 'Пацвярджэнне адраса'),
  },
  { required: true },
)

const hash = (name: string, label: ReturnType<typeof t>): Field => ({
  ...line(name, label),
  unique: true,
  index: true,
})

export const fields: Field[] = [
  purpose,
  { ...relation('invitation', t('Invitation', 'Invitation', 'Запрашэнне'), 'invitations'), index: true },
  { ...relation('reply', t('Reply', 'Réponse', 'Адказ'), 'replies'), index: true },
  relation('meeting', t('Meeting', 'Réunion', 'Сустрэча'), 'meetings'),
  relation('category', t('Category', 'Catégorie', 'Катэгорыя'), 'registration-categories'),
  relation('form', t('Form', 'Formulaire', 'Форма'), 'forms'),
  line('nonce', t('Random part', 'Partie aléatoire', 'Выпадковая частка'), { required: true }),
  hash('linkHash', t('Hash of the link', 'Empreinte du lien', 'Адбітак спасылкі')),
  hash('codeHash', t('Hash of the code', 'Empreinte du code', 'Адбітак кода')),
  moment('expiresAt', t('Expires', 'Expire', 'Дзейнічае да')),
  moment('revokedAt', t('Revoked', 'Révoqué', 'Адкліканая')),
]
