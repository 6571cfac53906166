/** Every right of the guests' role: table by table the columns, `*` where they are all. */
export const rights: Record<string, string> = {
  'delete public.replies': '',
  'delete public.sealed_answers': '',
  'delete rsvp.seats': '',
  'delete rsvp.spent_proofs': '',
  'insert public.audit': 'action actor_id at detail id subject',
  'insert public.invitations':
    'addressee_kind category_id closes_at country_id delegated_from_id email group_id id language meeting_id name organization_id person_id places',
  'insert public.links':
    'category_id code_hash expires_at form_id id invitation_id link_hash meeting_id nonce purpose reply_id',
  'insert public.mails':
    'attempts copy_to created_at id invitation_id kind language last_error link_id mail_state meeting_id next_attempt_at notice_id queued_at released_by_id reply_id sent_at sequence to updated_at',
  'insert public.replies':
    'answered_by_email answered_by_kind answered_by_name answers category_id changed_at channel form_id guest_email guest_name guest_role id invitation_id is_hold locale meeting_id names_by notice_hash partstat position publication review_state revision submitted_at updated_at',
  'insert public.reply_events': 'answers at channel event_type partstat reply_id revision',
  'insert public.sealed_answers': 'field reply_id value',
  'insert rsvp.idempotency_keys': 'body_hash key scope',
  'insert rsvp.seats': 'category_id item_id meeting_id reply_id state',
  'insert rsvp.spent_proofs': '*',
  'select public.agenda_items': 'audience deleted_at ends_at id kind meeting_id starts_at',
  'select public.agenda_items_locales': '_locale _parent_id id place title',
  'select public.audit': '*',
  'select public.invitations':
    'addressee_kind category_id closes_at copy_to country_id delegated_from_id email group_id id invite_state language meeting_id name organization_id partstat person_id places salutation',
  'select public.links': '*',
  'select public.mails': '*',
  'select public.registration_categories':
    'closes_at form_id id kind late_policy meeting_id opens_at per_invitation',
  'select public.registration_categories_locales': '*',
  'select public.registration_categories_rels': '*',
  'select public.replies': '*',
  'select public.reply_events': 'answers at channel event_type partstat reply_id revision',
  'select public.sealed_answers': 'field id reply_id value',
  'select rsvp.idempotency_keys': '*',
  'select rsvp.pools': '*',
  'select rsvp.seats': '*',
  'select rsvp.spent_proofs': '*',
  'update public.invitations': 'answered_at partstat updated_at',
  'update public.links': 'revoked_at updated_at',
  'update public.replies':
    'answered_by_email answered_by_kind answered_by_name answers changed_at channel guest_email guest_name guest_role is_hold locale names_by notice_hash partstat publication revision updated_at',
  'update rsvp.idempotency_keys': 'outcome',
  'update rsvp.pools': 'locked_at',
  'update rsvp.seats': 'since state',
}

/** The same as Postgres has it: one row for each table and right, with the columns. */
export const rightsInTheCatalogue = `select n.nspname || '.' || c.relname as name, privilege as right,
          case when bool_and(has_column_privilege('alliance_guests', c.oid, attnum, privilege)) then '*'
            else string_agg(attname, ' ' order by attname) filter (where has_column_privilege('alliance_guests', c.oid, attnum, privilege)) end as columns
        from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid,
          unnest(array['select', 'insert', 'update', 'references']) as privilege
        where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname in ('public', 'published', 'rsvp')
          and attnum > 0 and not attisdropped
        group by n.nspname, c.relname, privilege
        having bool_or(has_column_privilege('alliance_guests', c.oid, attnum, privilege))
      union all select n.nspname || '.' || c.relname, privilege, ''
        from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(array['delete', 'truncate', 'trigger', 'maintain']) as privilege
        where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname in ('public', 'published', 'rsvp')
          and has_table_privilege('alliance_guests', c.oid, privilege)
      order by 1, 2`

/** The columns of each table that the role may read, ready to be selected. */
export const readableInTheCatalogue = `select format('%I.%I', n.nspname, c.relname) as name, string_agg(quote_ident(attname), ', ' order by attnum) as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where c.relkind in ('r', 'v', 'm') and n.nspname in ('public', 'published', 'rsvp') and attnum > 0
        and not attisdropped and has_column_privilege('alliance_guests', c.oid, attnum, 'select') group by 1 order by 1`

export const tablesInTheCatalogue = `select format('%I.%I', schemaname, tablename) as name from pg_tables
  where schemaname in ('public', 'published', 'rsvp') order by 1`
