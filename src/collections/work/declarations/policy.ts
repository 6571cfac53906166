import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { moment } from '../../../fields/date.ts'
import { count } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

const who = choice(
  'who',
  t('Who may sign', 'Qui peut signer', 'Хто можа падпісаць'),
  {
    members: t('Members of a group', 'Membres d’un groupe', 'Сябры групы'),
    parliamentarians: t('Parliamentarians', 'Parlementaires', 'Парламентарыі'),
    anyone: t('Anyone', 'Toute personne', 'Любая асоба'),
  },
  { defaultValue: 'anyone' },
)

const withdrawal = choice(
  'withdrawal',
  t('Withdrawing a signature', 'Retrait d’une signature', 'Адкліканне подпісу'),
  {
    allowed: t('Allowed', 'Autorisé', 'Дазволена'),
    notAllowed: t('Not allowed', 'Non autorisé', 'Не дазволена'),
  },
  { defaultValue: 'allowed' },
)

const publicOrder = choice(
  'publicOrder',
  t('Public order of names', 'Ordre public des noms', 'Публічны парадак імёнаў'),
  {
    byCountry: t('By country', 'Par pays', 'Паводле краіны'),
    byDate: t('By date', 'Par date', 'Паводле даты'),
    byName: t('By name', 'Par nom', 'Паводле імя'),
  },
  { defaultValue: 'byDate' },
)

/**
 * What one may do with the text is data, so that it can be read before signing. Nothing in it is required: GraphQL
 * would then ask for the whole group on every update.
 */
export const signaturePolicy: Field = {
  type: 'group',
  name: 'signaturePolicy',
  label: t('Rules of signing', 'Règles de signature', 'Правілы падпісання'),
  fields: [
    who,
    moment('opensAt', t('Opens at', 'Ouvre le', 'Адкрываецца')),
    moment('closesAt', t('Closes at', 'Ferme le', 'Закрываецца')),
    {
      type: 'checkbox',
      name: 'lateSigning',
      label: t('Late signatures are taken', 'Signatures tardives acceptées', 'Позныя подпісы прымаюцца'),
      defaultValue: false,
    },
    withdrawal,
    count(
      'minimum',
      t('Minimum of signatures', 'Nombre minimal de signatures', 'Мінімум подпісаў'),
      t(
        'From how many signatures the text counts as adopted. Empty: it does not depend on the number.',
        'Nombre de signatures à partir duquel le texte est adopté. Vide : le nombre ne compte pas.',
        'Пры якой колькасці подпісаў тэкст лічыцца прынятым. Пуста: колькасць не мае значэння.',
      ),
    ),
    publicOrder,
  ],
}
