import type { Field } from 'payload'
import { moment } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'
import { asAnswered } from './access.ts'
import { answererKind, channel, guestRole, partstat, publication, reviewState, seatState } from './rules.ts'

const email = (name: string, label: ReturnType<typeof t>): Field => ({ type: 'email', name, label })

/** Who comes. A hold is a place for somebody who is named later. */
const guest: Field[] = [
  line('guestName', t('Name', 'Nom', 'Імя')),
  email('guestEmail', t('Address', 'Adresse', 'Адрас')),
  guestRole,
  {
    type: 'checkbox',
    name: 'isHold',
    label: t('Name to follow', 'Nom à venir', 'Імя будзе пазней'),
    defaultValue: false,
  },
  moment('namesBy', t('Name by', 'Nom avant le', 'Імя да')),
  publication,
]

const answeredBy: Field = {
  type: 'group',
  name: 'answeredBy',
  label: t('Answered by', 'Réponse donnée par', 'Хто адказаў'),
  fields: [
    answererKind,
    line('name', t('Name', 'Nom', 'Імя')),
    email('email', t('Address', 'Adresse', 'Адрас')),
  ],
}

const answered: Field[] = [
  partstat,
  seatState,
  ...guest,
  answeredBy,
  relation('form', t('Form', 'Formulaire', 'Форма'), 'forms', { required: true }),
  { ...relation('meeting', t('Meeting', 'Réunion', 'Сустрэча'), 'meetings'), index: true },
  relation('category', t('Category', 'Catégorie', 'Катэгорыя'), 'registration-categories'),
  { ...relation('invitation', t('Invitation', 'Invitation', 'Запрашэнне'), 'invitations'), index: true },
  {
    type: 'number',
    name: 'position',
    label: t('Place in the delegation', 'Rang dans la délégation', 'Месца ў дэлегацыі'),
  },
  line('locale', t('Language', 'Langue', 'Мова'), { required: true }),
  channel,
  moment('submittedAt', t('Sent', 'Envoyée', 'Дасланы'), true),
  moment('changedAt', t('Changed', 'Modifiée', 'Зменены')),
  moment('checkedInAt', t('Arrived', 'Arrivée', 'Прыбыццё')),
  { type: 'number', name: 'revision', label: t('Revision', 'Révision', 'Рэдакцыя'), defaultValue: 1 },
  line('noticeHash', t('Hash of the privacy notice', 'Empreinte de la notice', 'Адбітак паведамлення')),
  // `[{ field, value }]`, as the form builder keeps submissions; in one column, because a guest changes it as one.
  {
    type: 'json',
    name: 'answers',
    label: t('Answers', 'Réponses', 'Адказы'),
    defaultValue: [],
    admin: { components: { Field: '/src/admin/guests/Answers.tsx#Answers' } },
  },
]

const sealed: Field = {
  type: 'ui',
  name: 'sealed',
  label: t('Sealed answers', 'Réponses scellées', 'Запячатаныя адказы'),
  admin: { components: { Field: '/src/admin/guests/SealedAnswers.tsx#SealedAnswers' } },
}

const history: Field = {
  type: 'ui',
  name: 'history',
  label: t('History', 'Historique', 'Гісторыя'),
  admin: { components: { Field: '/src/admin/guests/ReplyHistory.tsx#ReplyHistory' } },
}

export const fields: Field[] = [
  reviewState,
  sealed,
  ...answered.map((field) => ({ ...field, access: asAnswered }) as Field),
  history,
]
