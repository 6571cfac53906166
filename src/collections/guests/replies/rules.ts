import { choice } from '../../../fields/choice.ts'
import { t } from '../../../i18n/label.ts'

/** RFC 5545 3.2.12: what the guest says about coming. */
export const partstat = choice(
  'partstat',
  t('Coming', 'Participation', 'Удзел'),
  {
    needsAction: t('Not said', 'Sans réponse', 'Не сказана'),
    accepted: t('Comes', 'Vient', 'Прыйдзе'),
    declined: t('Does not come', 'Ne vient pas', 'Не прыйдзе'),
    tentative: t('Perhaps', 'Peut-être', 'Магчыма'),
    delegated: t('Sends someone else', 'Se fait représenter', 'Дэлегуе іншага'),
  },
  { required: true, defaultValue: 'needsAction' },
)

/** A reply from outside is a request until staff accept it: nobody fills the room from outside. */
export const reviewState = choice(
  'reviewState',
  t('Review', 'Examen', 'Разгляд'),
  {
    requested: t('To be reviewed', 'À examiner', 'Чакае разгляду'),
    accepted: t('Accepted', 'Acceptée', 'Прыняты'),
    refused: t('Refused', 'Refusée', 'Адхілены'),
  },
  { required: true, defaultValue: 'requested' },
)

export const channel = choice(
  'channel',
  t('Channel', 'Canal', 'Канал'),
  {
    web: t('Web page', 'Page web', 'Старонка сайта'),
    api: t('Program', 'Programme', 'Праграма'),
    phone: t('Telephone', 'Téléphone', 'Тэлефон'),
    paper: t('Paper', 'Papier', 'Папера'),
  },
  { required: true, defaultValue: 'web' },
)
