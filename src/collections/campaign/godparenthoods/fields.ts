import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { reducedDate } from '../../../fields/date.ts'
import { publicity } from '../../../fields/publicity.ts'
import { relation } from '../../../fields/relation.ts'
import { line, localizedLine, localizedProse } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

export const fields: Field[] = [
  line('programme', t('Programme', 'Programme', 'Праграма'), { required: true }),
  relation('prisoner', t('Prisoner', 'Prisonnier', 'Палітвязень'), 'prisoner-profiles', { required: true }),
  relation('godparent', t('Godparent', 'Parrain ou marraine', 'Хросны'), 'people', { required: true }),
  publicity(),
  localizedLine('capacityAtStart', t('Capacity at the start', 'Qualité au début', 'Пасада на пачатку')),
  reducedDate('startDate', t('From', 'Depuis', 'З')),
  reducedDate('endDate', t('Until', 'Jusqu’à', 'Па')),
  choice('endReason', t('Why it ended', 'Raison de la fin', 'Чаму скончылася'), {
    released: t('Released', 'Libération', 'Вызвалены'),
    mandateEnded: t('Mandate ended', 'Fin du mandat', 'Скончыўся мандат'),
    handedOver: t('Handed over', 'Transmis', 'Перададзена'),
    withdrawn: t('Withdrawn', 'Retiré', 'Адклікана'),
    died: t('Died', 'Décès', 'Смерць'),
  }),
  relation('successor', t('Followed by', 'Suivi par', 'Працягвае'), 'godparenthoods'),
  localizedProse('statement', t('Statement', 'Déclaration', 'Словы хроснага')),
]
