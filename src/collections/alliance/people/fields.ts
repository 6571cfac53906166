import type { Field } from 'payload'
import { foldedNames } from '../../../admin/names/folded-names.ts'
import { nameAssistant } from '../../../admin/names/name-assistant.ts'
import { image, joined, relation } from '../../../fields/relation.ts'
import { publicity } from '../../../fields/publicity.ts'
import { slug } from '../../../fields/slug.ts'
import { line, list, localizedLine } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'
import { nameKind } from './rules.ts'

export const fields: Field[] = [
  localizedLine(
    'name',
    t(
      'Name as read in this language',
      'Nom tel qu’il se lit dans cette langue',
      'Імя, як яно чытаецца на гэтай мове',
    ),
    { required: true },
  ),
  nameAssistant,
  foldedNames,
  slug('name'),
  publicity(),
  localizedLine('honorificPrefix', t('Form of address', 'Titre de civilité', 'Зварот')),
  line('sortName', t('Sorted under', 'Classé sous', 'Сартаваць як'), {
    description: t(
      'The surname first, in Latin letters: “Example, Ann”.',
      'Le nom de famille d’abord, en lettres latines : « Example, Ann ».',
      'Спачатку прозвішча, лацінскімі літарамі: «Example, Ann».',
    ),
  }),
  list(
    'otherNames',
    t('Names by language and script', 'Noms par langue et écriture', 'Імёны паводле мовы і пісьма'),
    [
      line('name', t('Name', 'Nom', 'Імя'), { required: true }),
      line('language', t('Language (BCP 47)', 'Langue (BCP 47)', 'Мова (BCP 47)')),
      line('script', t('Script (ISO 15924)', 'Écriture (ISO 15924)', 'Пісьмо (ISO 15924)')),
      nameKind,
    ],
  ),
  relation('country', t('Country', 'Pays', 'Краіна'), 'countries'),
  image('image', t('Portrait', 'Portrait', 'Партрэт')),
  list('links', t('Links', 'Liens', 'Спасылкі'), [
    line('url', t('Address', 'Adresse', 'Адрас'), { required: true }),
    line('note', t('Note', 'Note', 'Заўвага')),
  ]),
  joined(
    'memberships',
    t('Roles and memberships', 'Fonctions et appartenances', 'Пасады і сяброўства'),
    'memberships',
    'person',
  ),
  {
    type: 'group',
    name: 'contact',
    label: t('Contact (internal)', 'Contact (interne)', 'Кантакт (унутраны)'),
    fields: [
      { type: 'email', name: 'email', label: t('Email', 'Courriel', 'Эл. пошта') },
      line('phone', t('Telephone', 'Téléphone', 'Тэлефон')),
    ],
  },
  {
    type: 'textarea',
    name: 'notes',
    label: t('Notes (internal)', 'Notes (internes)', 'Нататкі (унутраныя)'),
  },
  ...verification(),
]
