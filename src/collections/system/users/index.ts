import type { CollectionConfig } from 'payload'
import { roles } from '../../../access/roles.ts'
import { choice } from '../../../fields/choice.ts'
import { relation } from '../../../fields/relation.ts'
import { line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'
import { locales } from '../../../i18n/locales.ts'
import { shelves } from '../../shelves.ts'
import { access, administratorsOnly } from './access.ts'
import { noFirstRegister } from './endpoints.ts'
import { roleLabels } from './rules.ts'

export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: t('Member of staff', 'Membre de l’équipe', 'Супрацоўнік'),
    plural: t('Staff', 'Équipe', 'Супрацоўнікі'),
  },
  admin: {
    group: shelves.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    description: t(
      'Who may sign in, and what for. A role opens only what it needs.',
      'Qui peut se connecter, et pour quoi faire. Un rôle n’ouvre que le nécessaire.',
      'Хто можа ўвайсці і дзеля чаго. Роля адкрывае толькі патрэбнае.',
    ),
  },
  auth: {
    tokenExpiration: 3600,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    removeTokenFromResponses: true,
  },
  versions: false,
  access,
  endpoints: [noFirstRegister],
  fields: [
    line('name', t('Name', 'Nom', 'Імя'), { required: true }),
    {
      ...choice(
        'roles',
        t('Roles', 'Rôles', 'Ролі'),
        Object.fromEntries(roles.map((role) => [role, roleLabels[role]])),
        {
          hasMany: true,
          required: true,
        },
      ),
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      ...choice(
        'languages',
        t('Translates into', 'Traduit vers', 'Перакладае на'),
        Object.fromEntries(locales.map((code) => [code, t(code, code, code)])),
        {
          hasMany: true,
        },
      ),
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      type: 'checkbox',
      name: 'allMeetings',
      label: t('All meetings', 'Toutes les réunions', 'Усе сустрэчы'),
      defaultValue: false,
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      ...relation('meetings', t('Meetings', 'Réunions', 'Сустрэчы'), 'meetings', { hasMany: true }),
      access: { create: administratorsOnly, update: administratorsOnly },
    },
  ],
}
