import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { reducedDate } from '../../../fields/date.ts'
import { line, list, localizedLine } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

const incidentType = choice(
  'incidentType',
  t('What happened', 'Ce qui s’est passé', 'Што адбылося'),
  {
    arrest: t('Arrest', 'Arrestation', 'Затрыманне'),
    charge: t('Charge', 'Inculpation', 'Абвінавачанне'),
    trial: t('Trial', 'Procès', 'Суд'),
    sentence: t('Sentence', 'Condamnation', 'Прысуд'),
    transfer: t('Transfer', 'Transfert', 'Пераводзіны'),
    release: t('Release', 'Libération', 'Вызваленне'),
    rearrest: t('Arrested again', 'Nouvelle arrestation', 'Паўторнае затрыманне'),
    termProlonged: t('Term prolonged', 'Peine prolongée', 'Падаўжэнне тэрміну'),
    death: t('Death', 'Décès', 'Смерць'),
  },
  { required: true, enumName: 'enum_incident' },
)

const releaseKind = choice(
  'releaseKind',
  t('How released', 'Mode de libération', 'Як вызвалены'),
  {
    pardoned: t('Pardoned', 'Gracié', 'Памілаванне'),
    served: t('Sentence served', 'Peine purgée', 'Адбыты тэрмін'),
    expelled: t('Expelled', 'Expulsé', 'Выдварэнне'),
    exchanged: t('Exchanged', 'Échangé', 'Абмен'),
    acquitted: t('Acquitted', 'Acquitté', 'Апраўданне'),
    amnestied: t('Amnestied', 'Amnistié', 'Амністыя'),
  },
  { enumName: 'enum_release' },
)

/** Several incidents instead of one status: people are arrested again, and terms are prolonged. */
export const incidents: Field = list('incidents', t('Incidents', 'Évènements', 'Падзеі'), [
  incidentType,
  reducedDate('date', t('Date', 'Date', 'Дата')),
  line(
    'articles',
    t('Articles of the Criminal Code', 'Articles du Code pénal', 'Артыкулы Крымінальнага кодэкса'),
  ),
  localizedLine('sentence', t('Sentence', 'Peine', 'Прысуд')),
  releaseKind,
])

const shown = (name: string, label: ReturnType<typeof t>): Field => ({
  type: 'checkbox',
  name,
  label,
  defaultValue: false,
})

/** Clearance opens name and summary; each of these is a decision of its own. */
export const fieldPublicity: Field = {
  type: 'group',
  name: 'fieldPublicity',
  hooks: { beforeDuplicate: [() => ({})] },
  label: t('Also show (internal)', 'Montrer aussi (interne)', 'Паказваць таксама (унутранае)'),
  fields: [
    shown('image', t('Portrait', 'Portrait', 'Партрэт')),
    shown('occupation', t('Occupation', 'Profession', 'Занятак')),
    shown('birthYear', t('Year of birth', 'Année de naissance', 'Год нараджэння')),
    shown('incidents', t('Incidents', 'Évènements', 'Падзеі')),
  ],
}
