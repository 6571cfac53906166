import type { Field } from 'payload'
import { moment } from '../../../fields/date.ts'
import { writtenLanguage } from '../../../fields/locale.ts'
import { relation } from '../../../fields/relation.ts'
import { count, line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'
import { partstat } from '../replies/rules.ts'
import { addresseeKind, inviteState } from './rules.ts'

/** What verbs write: the course of the letter and of the answer. */
const written = (field: Field): Field =>
  ({ ...field, access: { create: () => false, update: () => false } }) as Field

const email = (name: string, label: ReturnType<typeof t>): Field => ({ type: 'email', name, label })

const onlyFor = (kind: string, field: Field): Field =>
  ({
    ...field,
    admin: { condition: (data: { addresseeKind?: string }) => data.addresseeKind === kind },
  }) as Field

export const fields: Field[] = [
  line('name', t('Name on the letter', 'Nom sur la lettre', 'Імя ў лісце'), { required: true }),
  {
    ...relation('meeting', t('Meeting', 'Réunion', 'Сустрэча'), 'meetings', { required: true }),
    index: true,
  },
  relation('category', t('Category', 'Catégorie', 'Катэгорыя'), 'registration-categories', {
    required: true,
  }),
  addresseeKind,
  onlyFor('group', relation('group', t('Group', 'Groupe', 'Група'), 'parliamentary-groups')),
  onlyFor('person', relation('person', t('Person', 'Personne', 'Асоба'), 'people')),
  onlyFor(
    'organization',
    relation('organization', t('Organization', 'Organisation', 'Арганізацыя'), 'organizations'),
  ),
  relation('country', t('Country', 'Pays', 'Краіна'), 'countries'),
  line('salutation', t('Salutation', 'Formule d’appel', 'Зварот'), {
    description: t(
      'Instead of the category’s own',
      'À la place de celle de la catégorie',
      'Замест звароту катэгорыі',
    ),
  }),
  {
    type: 'row',
    fields: [
      email('email', t('Address', 'Adresse', 'Адрас')),
      email('copyTo', t('Copy to', 'Copie à', 'Копія')),
    ],
  },
  writtenLanguage(
    'language',
    t('Language of the letter', 'Langue de la lettre', 'Мова ліста'),
    'enum_invitations_language',
  ),
  count(
    'places',
    t('Places', 'Places', 'Месцаў'),
    t('Empty: as the category says', 'Vide : selon la catégorie', 'Пуста: як у катэгорыі'),
  ),
  moment('closesAt', t('Own deadline', 'Date limite propre', 'Уласны тэрмін')),
  {
    type: 'textarea',
    name: 'notes',
    label: t('Notes (internal)', 'Notes (internes)', 'Нататкі (унутраныя)'),
  },
  ...[
    inviteState,
    { ...partstat, enumName: 'enum_invitations_partstat' } as Field,
    moment('sentAt', t('Sent', 'Envoyée', 'Адпраўлена')),
    moment('remindedAt', t('Reminded', 'Relancée', 'Напамінак')),
    moment('answeredAt', t('Answered', 'Réponse reçue', 'Адказ атрыманы')),
    relation('delegatedFrom', t('Delegated from', 'Déléguée par', 'Дэлегавана ад'), 'invitations'),
  ].map(written),
]
