import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { relation } from '../../../fields/relation.ts'
import { line, list, localizedLine, localizedProse } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

export const venue: Field = {
  type: 'group',
  name: 'venue',
  label: t('Venue', 'Lieu', 'Месца'),
  fields: [
    localizedLine('name', t('Name', 'Nom', 'Назва')),
    line('address', t('Address', 'Adresse', 'Адрас')),
    localizedLine('room', t('Room', 'Salle', 'Зала')),
  ],
}

/** One of the three bodies in each row: a parliament, one of its chambers, or an organization. */
export const hosts: Field = list(
  'hosts',
  t('Hosts and organisers', 'Hôtes et organisateurs', 'Гаспадары і арганізатары'),
  [
    choice(
      'role',
      t('Role', 'Rôle', 'Роля'),
      {
        host: t('Host', 'Hôte', 'Гаспадар'),
        organiser: t('Organiser', 'Organisateur', 'Арганізатар'),
        supporter: t('Supporter', 'Soutien', 'Партнёр'),
      },
      { required: true, defaultValue: 'host' },
    ),
    relation('legislature', t('Legislature', 'Parlement', 'Парламент'), 'legislatures'),
    relation('chamber', t('Chamber', 'Chambre', 'Палата'), 'chambers'),
    relation('organization', t('Organization', 'Organisation', 'Арганізацыя'), 'organizations'),
  ],
)

/** The letter itself, in parts, so that a web page, a mail and a PDF say the same. */
export const invitation: Field[] = [
  localizedProse('introduction', t('Opening of the letter', 'Ouverture de la lettre', 'Пачатак ліста')),
  localizedProse('outlook', t('What the meeting is for', 'Ce que vise la réunion', 'Дзеля чаго сустрэча')),
  list(
    'invitationSignatories',
    t('Signatories of the invitation', 'Signataires de l’invitation', 'Хто падпісаў запрашэнне'),
    [
      relation('person', t('Person', 'Personne', 'Асоба'), 'people'),
      localizedLine('nameAsSigned', t('Name as signed', 'Nom tel que signé', 'Імя ў подпісе')),
      localizedProse('titleAsSigned', t('Title as signed', 'Titre tel que signé', 'Пасада ў подпісе')),
    ],
  ),
  {
    type: 'group',
    name: 'contact',
    label: t('Public contact', 'Contact public', 'Публічны кантакт'),
    fields: [
      line('name', t('Name', 'Nom', 'Імя')),
      { type: 'email', name: 'email', label: t('Email', 'Courriel', 'Эл. пошта') },
    ],
  },
]
