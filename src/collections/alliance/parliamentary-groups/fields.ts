import type { Field } from 'payload'
import { reducedDate } from '../../../fields/date.ts'
import { joined, relation } from '../../../fields/relation.ts'
import { slug } from '../../../fields/slug.ts'
import { line, localizedLine, localizedProse } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'
import { foundedBy, groupStatus, legalForm } from './rules.ts'

export const fields: Field[] = [
  localizedLine('name', t('Name', 'Nom', 'Назва'), { required: true }),
  slug('name'),
  line(
    'officialName',
    t(
      'Official name in its own language',
      'Nom officiel dans sa langue',
      'Афіцыйная назва на мове арыгінала',
    ),
  ),
  line(
    'officialNameLanguage',
    t(
      'Language of the official name (BCP 47)',
      'Langue du nom officiel (BCP 47)',
      'Мова афіцыйнай назвы (BCP 47)',
    ),
    {
      description: t(
        'A short code: lt, fr, be, nl-BE.',
        'Un code court : lt, fr, be, nl-BE.',
        'Кароткі код: lt, fr, be, nl-BE.',
      ),
    },
  ),
  legalForm,
  groupStatus,
  relation('legislature', t('Legislature', 'Parlement', 'Парламент'), 'legislatures', { required: true }),
  relation('chambers', t('Chambers', 'Chambres', 'Палаты'), 'chambers', {
    hasMany: true,
    description: t(
      'A joint group spans two chambers.',
      'Un groupe commun couvre deux chambres.',
      'Супольная група ахоплівае дзве палаты.',
    ),
  }),
  reducedDate('foundedOn', t('Founded on', 'Fondé le', 'Заснавана')),
  foundedBy,
  reducedDate('dissolvedOn', t('Dissolved on', 'Dissous le', 'Спынена')),
  relation('term', t('Term', 'Législature', 'Скліканне'), 'terms'),
  relation('predecessor', t('Continues', 'Succède à', 'Пераемніца групы'), 'parliamentary-groups'),
  joined('figures', t('Figures', 'Chiffres', 'Лічбы'), 'figures', 'group', 'key'),
  line('website', t('Website', 'Site web', 'Сайт')),
  joined(
    'memberships',
    t('Members and office-holders', 'Membres et responsables', 'Сябры і пасады'),
    'memberships',
    'group',
  ),
  {
    type: 'group',
    name: 'contact',
    label: t('Contact (internal)', 'Contact (interne)', 'Кантакт (унутраны)'),
    fields: [
      line('name', t('Name', 'Nom', 'Імя')),
      { type: 'email', name: 'email', label: t('Email', 'Courriel', 'Эл. пошта') },
      line('phone', t('Telephone', 'Téléphone', 'Тэлефон')),
    ],
  },
  localizedProse('note', t('Note', 'Note', 'Заўвага')),
  ...verification(),
]
