/** What of a table one right reaches: which columns (all that Payload knows when none are named) and which rows. */
export type Reach = { columns?: string[]; rows: string }

export type TableRights = {
  table: string
  /** Written through Payload, which reads back what it wrote: such rows are seen by the transaction that wrote them. */
  readsBack?: true
  select?: Reach
  insert?: Reach
  update?: Reach & { into?: string }
  delete?: Reach
}

const opened = (what: 'link' | 'invitation' | 'delegation' | 'reply' | 'category'): string =>
  `(select ${what} from rsvp.opened())`
const ofSeenReply = 'rsvp.sees(reply_id)'
const everything = 'true'
const thisKey = `scope || '|' || key = current_setting('alliance.key', true)`

const ownReply = `(id = ${opened('reply')} or invitation_id = ${opened('delegation')})`
/** Without an invitation an answer is a request; nobody accepts it from outside. */
const asTheyMayAnswer = `(invitation_id is null and category_id is null and review_state in ('unconfirmed', 'requested')
  or invitation_id = ${opened('delegation')} and review_state in ('accepted', 'requested'))`
const mailsOfThisDoor = `kind not in ('invitation', 'reminder', 'requestRefused', 'meetingChanged', 'meetingCancelled', 'notice')
  and notice_id is null and mail_state = 'queued' and (reply_id is null or rsvp.sees(reply_id))
  and (invitation_id is null or invitation_id = ${opened('invitation')})`

const whatIsAnswered = [
  'partstat',
  'guest_name',
  'guest_email',
  'guest_role',
  'is_hold',
  'names_by',
  'publication',
  'answered_by_kind',
  'answered_by_name',
  'answered_by_email',
  'locale',
  'channel',
  'changed_at',
  'revision',
  'notice_hash',
  'answers',
  'updated_at',
]
const whoIsInvited = [
  'id',
  'name',
  'meeting_id',
  'category_id',
  'addressee_kind',
  'group_id',
  'person_id',
  'organization_id',
  'country_id',
  'email',
  'language',
  'places',
  'closes_at',
  'delegated_from_id',
]

/**
 * Everything the guests' process may do in the database. A link shown to the transaction (`alliance.link`, the hash
 * of its token or code) opens its invitation or reply and what belongs to them; without one there is nothing to see.
 * What is not here is not granted.
 */
export const guestRights: TableRights[] = [
  {
    table: 'public.links',
    select: { rows: `id = ${opened('link')} or ${ofSeenReply}` },
    insert: {
      columns: [
        'id',
        'purpose',
        'invitation_id',
        'reply_id',
        'meeting_id',
        'category_id',
        'form_id',
        'nonce',
        'link_hash',
        'code_hash',
        'expires_at',
      ],
      rows: `purpose <> 'invitation' and ${ofSeenReply} and (invitation_id is null or invitation_id = ${opened('invitation')})`,
    },
    // A link is only ever ended.
    update: { columns: ['revoked_at', 'updated_at'], rows: ofSeenReply, into: 'revoked_at is not null' },
  },
  {
    table: 'public.invitations',
    select: {
      columns: [...whoIsInvited, 'salutation', 'copy_to', 'partstat', 'invite_state'],
      rows: `id = ${opened('invitation')}`,
    },
    insert: {
      columns: whoIsInvited,
      rows: `delegated_from_id = ${opened('delegation')} and invite_state = 'draft' and partstat = 'needsAction'`,
    },
    update: { columns: ['partstat', 'answered_at', 'updated_at'], rows: `id = ${opened('delegation')}` },
  },
  {
    table: 'public.replies',
    readsBack: true,
    select: { rows: ownReply },
    insert: {
      columns: [
        ...whatIsAnswered,
        'id',
        'review_state',
        'form_id',
        'meeting_id',
        'category_id',
        'invitation_id',
        'position',
        'submitted_at',
      ],
      rows: asTheyMayAnswer,
    },
    update: { columns: whatIsAnswered, rows: ownReply },
    delete: { rows: ownReply },
  },
  {
    table: 'public.sealed_answers',
    // A coordinator's link opens the list of the delegation, never what its members sealed.
    select: { columns: ['id', 'reply_id', 'field', 'value'], rows: 'rsvp.is_of_guest(reply_id)' },
    insert: { columns: ['reply_id', 'field', 'value'], rows: ofSeenReply },
    delete: { rows: 'rsvp.is_of_guest(reply_id)' },
  },
  {
    table: 'public.reply_events',
    select: {
      columns: ['reply_id', 'at', 'event_type', 'channel', 'partstat', 'revision', 'answers'],
      rows: ofSeenReply,
    },
    insert: {
      columns: ['reply_id', 'at', 'event_type', 'channel', 'partstat', 'revision', 'answers'],
      rows: `${ofSeenReply} and event_type in ('answered', 'changed', 'withdrawn', 'delegated', 'addressConfirmed')`,
    },
  },
  {
    table: 'public.registration_categories',
    select: {
      columns: [
        'id',
        'meeting_id',
        'kind',
        'form_id',
        'opens_at',
        'closes_at',
        'late_policy',
        'per_invitation',
      ],
      rows: `id = ${opened('category')}`,
    },
  },
  {
    table: 'public.registration_categories_locales',
    select: { rows: `_parent_id = ${opened('category')}` },
  },
  { table: 'public.registration_categories_rels', select: { rows: `parent_id = ${opened('category')}` } },
  {
    table: 'public.agenda_items',
    select: {
      // Not only what is published: what only delegations may know of is never.
      columns: ['id', 'meeting_id', 'starts_at', 'ends_at', 'kind', 'audience', 'deleted_at'],
      rows: `audience <> 'staff' and deleted_at is null and exists (
        select from public.registration_categories_rels rel where rel.agenda_items_id = agenda_items.id)`,
    },
  },
  {
    table: 'public.agenda_items_locales',
    select: {
      columns: ['id', '_parent_id', '_locale', 'title', 'place'],
      rows: 'exists (select from public.agenda_items item where item.id = _parent_id)',
    },
  },
  { table: 'public.mails', readsBack: true, insert: { rows: mailsOfThisDoor } },
  { table: 'public.audit', readsBack: true, insert: { rows: 'actor_id is null' } },
  {
    table: 'rsvp.pools',
    select: { rows: everything },
    // Enough to lock a row, and no number.
    update: { columns: ['locked_at'], rows: everything },
  },
  {
    table: 'rsvp.seats',
    select: { rows: everything },
    insert: {
      columns: ['reply_id', 'meeting_id', 'category_id', 'item_id', 'state'],
      rows: `exists (select from public.replies reply where reply.id = reply_id and reply.review_state = 'accepted')`,
    },
    // Whoever gives a seat back gives it to the next one, who is somebody else.
    update: { columns: ['state', 'since'], rows: everything, into: `state = 'confirmed'` },
    delete: { rows: ofSeenReply },
  },
  {
    table: 'rsvp.idempotency_keys',
    select: { rows: thisKey },
    insert: { columns: ['scope', 'key', 'body_hash'], rows: thisKey },
    update: { columns: ['outcome'], rows: thisKey },
  },
  {
    table: 'rsvp.spent_proofs',
    select: { rows: everything },
    insert: { rows: everything },
    delete: { rows: 'expires_at < now()' },
  },
]

/** Functions and sequences that these rights need. */
export const guestFunctions = [
  'rsvp.opened()',
  'rsvp.sees(uuid)',
  'rsvp.is_of_guest(uuid)',
  'rsvp.ask_for_review(uuid)',
  'rsvp.forget_answers(uuid)',
  'rsvp.full_pools(uuid)',
  'rsvp.pools_of(rsvp.seats)',
]
export const guestSequences = ['rsvp.places']
