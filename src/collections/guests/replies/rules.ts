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
    unconfirmed: t('Address not confirmed', 'Adresse non confirmée', 'Адрас не пацверджаны'),
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

/** Whether a place is taken. Written by the database from `rsvp.seats`, which is what counts. */
export const seatState = choice(
  'seatState',
  t('Place', 'Place', 'Месца'),
  {
    none: t('None', 'Aucune', 'Няма'),
    confirmed: t('Confirmed', 'Confirmée', 'Пацверджана'),
    waiting: t('Waiting list', 'Liste d’attente', 'Спіс чакання'),
  },
  { required: true, defaultValue: 'none' },
)

export const guestRole = choice(
  'guestRole',
  t('Comes as', 'En qualité de', 'Прыязджае як'),
  {
    headOfDelegation: t('Head of delegation', 'Chef de délégation', 'Кіраўнік дэлегацыі'),
    member: t('Member of parliament', 'Parlementaire', 'Парламентар'),
    substitute: t('Substitute', 'Suppléant', 'Намеснік'),
    secretary: t('Secretary of the delegation', 'Secrétaire de la délégation', 'Сакратар дэлегацыі'),
    staff: t('Staff', 'Collaborateur', 'Супрацоўнік'),
    interpreter: t('Interpreter', 'Interprète', 'Перакладчык'),
    guest: t('Guest', 'Invité', 'Госць'),
  },
  { required: true, defaultValue: 'guest' },
)

/** What the participant list may say of the guest; nothing until the guest chose. */
export const publication = choice(
  'publication',
  t('In the participant list', 'Dans la liste des participants', 'У спісе ўдзельнікаў'),
  {
    name: t('Name and parliament', 'Nom et parlement', 'Імя і парламент'),
    parliamentOnly: t('Parliament only', 'Parlement seulement', 'Толькі парламент'),
    notAtAll: t('Not at all', 'Pas du tout', 'Зусім не'),
  },
  { required: true, defaultValue: 'notAtAll' },
)

export const answererKind = choice(
  'kind',
  t('In what quality', 'En quelle qualité', 'У якой якасці'),
  {
    self: t('The guest', 'L’invité', 'Сам госць'),
    assistant: t('An assistant', 'Un assistant', 'Памочнік'),
    coordinator: t('The coordinator', 'Le coordinateur', 'Каардынатар'),
    staff: t('The office', 'Le secrétariat', 'Офіс'),
  },
  { required: true, defaultValue: 'self' },
)
