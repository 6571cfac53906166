import type { Field } from 'payload'
import { reducedDate } from '../../../fields/date.ts'
import { line, list, localizedProse } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

const setByCode = t(
  'Set with the first signature; from then on the text cannot change.',
  'Défini par la première signature ; le texte ne peut plus changer ensuite.',
  'Ставіцца з першым подпісам; пасля гэтага тэкст змяніць нельга.',
)

/** A text that was signed does not change: a changed one is a new document with the next number. */
export const version: Field[] = [
  {
    type: 'number',
    name: 'versionNumber',
    label: t('Version', 'Version', 'Версія'),
    defaultValue: 1,
    min: 1,
    admin: {
      description: t(
        'A duplicate gets the next number.',
        'Une copie reçoit le numéro suivant.',
        'Копія атрымлівае наступны нумар.',
      ),
    },
  },
  {
    ...line('textHash', t('Hash of the signed text', 'Empreinte du texte signé', 'Хэш падпісанага тэксту')),
    admin: { readOnly: true, description: setByCode },
  },
  {
    type: 'date',
    name: 'frozenAt',
    label: t('Frozen at', 'Figé le', 'Замацаваны'),
    admin: {
      readOnly: true,
      description: setByCode,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
    },
  },
]

/** Corrections that were published beside the text, because the text itself stays as it was signed. */
export const corrigenda = list('corrigenda', t('Corrigenda', 'Corrigenda', 'Выпраўленні'), [
  reducedDate('date', t('Date', 'Date', 'Дата')),
  localizedProse('note', t('Correction', 'Correction', 'Выпраўленне')),
])
