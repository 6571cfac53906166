import type { Field } from 'payload'
import { moment } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { count, localizedLine, localizedProse } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'
import { kind, latePolicy } from './rules.ts'

const placeholders = t(
  'May contain {{name}}, {{addressee}}, {{meeting}}, {{dates}}, {{city}}, {{deadline}} and {{places}}.',
  'Peut contenir {{name}}, {{addressee}}, {{meeting}}, {{dates}}, {{city}}, {{deadline}} et {{places}}.',
  'Можа ўтрымліваць {{name}}, {{addressee}}, {{meeting}}, {{dates}}, {{city}}, {{deadline}} і {{places}}.',
)

/** What only this category's letter says; everything else in the letter is the meeting's own content. */
const letter: Field = {
  type: 'group',
  name: 'letter',
  label: t('Letter', 'Lettre', 'Ліст'),
  fields: [
    localizedLine('subject', t('Subject', 'Objet', 'Тэма'), { description: placeholders }),
    localizedLine('salutation', t('Salutation', 'Formule d’appel', 'Зварот'), { description: placeholders }),
    localizedProse('opening', t('Opening', 'Début', 'Пачатак'), { description: placeholders }),
    localizedProse('closing', t('Closing', 'Fin', 'Заканчэнне'), { description: placeholders }),
  ],
}

export const fields: Field[] = [
  localizedLine('label', t('Name', 'Nom', 'Назва'), { required: true }),
  relation('meeting', t('Meeting', 'Réunion', 'Сустрэча'), 'meetings', { required: true }),
  kind,
  relation('form', t('Form', 'Formulaire', 'Форма'), 'forms'),
  {
    type: 'row',
    fields: [
      moment('opensAt', t('Opens', 'Ouverture', 'Адкрываецца')),
      moment('closesAt', t('Deadline', 'Date limite', 'Апошні тэрмін')),
    ],
  },
  latePolicy,
  {
    type: 'row',
    fields: [
      count(
        'quota',
        t('Places for the category', 'Places pour la catégorie', 'Месцаў на катэгорыю'),
        t('Empty: no limit', 'Vide : sans limite', 'Пуста: без абмежавання'),
      ),
      count(
        'perInvitation',
        t('Places for each invitation', 'Places par invitation', 'Месцаў на адно запрашэнне'),
        t('Empty: one', 'Vide : une', 'Пуста: адно'),
      ),
    ],
  },
  localizedProse('hints', t('Hints on the composition', 'Conseils de composition', 'Парады наконт складу')),
  relation(
    'items',
    t('Agenda items to sign up for', 'Points de l’ordre du jour à réserver', 'Пункты, на якія запісваюцца'),
    'agenda-items',
    { hasMany: true },
  ),
  letter,
  {
    type: 'json',
    name: 'counts',
    label: t(
      'What remains after the data was deleted',
      'Ce qui reste après l’effacement',
      'Што застаецца пасля выдалення',
    ),
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, condition: (data) => Boolean(data['counts']) },
  },
]
