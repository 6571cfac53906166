import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { reducedDate } from '../../../fields/date.ts'
import { publicity } from '../../../fields/publicity.ts'
import { joined, relation } from '../../../fields/relation.ts'
import { line, localizedLine, localizedProse } from '../../../fields/text.ts'
import { verification } from '../../../fields/verification.ts'
import { t } from '../../../i18n/label.ts'

export const fields: Field[] = [
  line('programme', t('Programme', 'Programme', 'Праграма'), { required: true }),
  relation('prisoner', t('Prisoner', 'Prisonnier', 'Палітвязень'), 'prisoner-profiles', { required: true }),
  relation('godparent', t('Godparent', 'Parrain ou marraine', 'Хросны або хросная'), 'people', {
    required: true,
  }),
  publicity(),
  localizedLine('capacityAtStart', t('Capacity at the start', 'Qualité au début', 'Пасада ў пачатку')),
  reducedDate('startDate', t('From', 'Depuis', 'Пачатак')),
  reducedDate('endDate', t('Until', 'Jusqu’à', 'Канец')),
  choice('endReason', t('Why it ended', 'Raison de la fin', 'Чаму скончылася'), {
    released: t('Released', 'Libération', 'Вызваленне'),
    mandateEnded: t('Mandate ended', 'Fin du mandat', 'Заканчэнне мандата'),
    handedOver: t('Handed over', 'Transmission', 'Перадача'),
    withdrawn: t('Withdrawn', 'Retrait', 'Адкліканне'),
    died: t('Died', 'Décès', 'Смерць'),
  }),
  relation('successor', t('Followed by', 'Suivi par', 'Наступнае апякунства'), 'godparenthoods'),
  localizedProse('statement', t('Statement', 'Déclaration', 'Словы хроснага')),
  joined(
    'acts',
    t('Solidarity acts', 'Actes de solidarité', 'Акты салідарнасці'),
    'solidarity-acts',
    'godparenthood',
    'date',
  ),
  ...verification(),
]
