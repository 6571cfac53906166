import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { reducedDate } from '../../../fields/date.ts'
import { publicity } from '../../../fields/publicity.ts'
import { relation } from '../../../fields/relation.ts'
import { line, localizedLine } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'
import { consent } from './consent.ts'
import { signatureStatus } from './rules.ts'

export const fields: Field[] = [
  relation('declaration', t('Declaration', 'Déclaration', 'Дэкларацыя'), 'declarations', { required: true }),
  relation('person', t('Person', 'Personne', 'Асоба'), 'people', { required: true }),
  {
    type: 'number',
    name: 'position',
    label: t('Position', 'Rang', 'Парадкавы нумар'),
    admin: {
      readOnly: true,
      description: t(
        'Given in the order of signing.',
        'Attribué dans l’ordre des signatures.',
        'Даецца ў парадку падпісання.',
      ),
    },
  },
  publicity(),
  consent,
  signatureStatus,
  reducedDate('withdrawnAt', t('Withdrawn on', 'Retirée le', 'Адклікана')),
  {
    type: 'group',
    name: 'capacity',
    label: t('Capacity at signing', 'Qualité au moment de signer', 'У якой якасці падпісана'),
    fields: [
      localizedLine('role', t('Role', 'Fonction', 'Пасада')),
      relation('chamber', t('Chamber', 'Chambre', 'Палата'), 'chambers'),
      relation('country', t('Country', 'Pays', 'Краіна'), 'countries'),
      line('onBehalfOf', t('On behalf of', 'Au nom de', 'Ад імя')),
    ],
  },
  reducedDate('signedOn', t('Signed on', 'Signé le', 'Падпісана')),
  choice(
    'channel',
    t('How it was given', 'Comment elle a été donnée', 'Як атрымана'),
    {
      paper: t('On paper', 'Sur papier', 'На паперы'),
      online: t('Online', 'En ligne', 'Праз інтэрнэт'),
      mandate: t('By mandate', 'Par mandat', 'Паводле даручэння'),
    },
    { required: true, defaultValue: 'paper' },
  ),
  {
    type: 'text',
    name: 'textHash',
    label: t(
      'Hash of the text that was read (internal)',
      'Empreinte du texte lu (interne)',
      'Хэш прачытанага тэксту (унутранае)',
    ),
    admin: { readOnly: true },
  },
  {
    type: 'textarea',
    name: 'evidence',
    label: t('Evidence (internal)', 'Preuve (interne)', 'Пацверджанне (унутранае)'),
  },
]
