import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Places, and what keeps an answer from being counted twice. No row here holds anything about a person: a seat knows
 * the random id of a reply. The counter of each pool is kept by a trigger, and its constraint is why no program of
 * ours, however wrong, can give away a place twice.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema rsvp;
    create sequence rsvp.places;

    create table rsvp.pools (
      pool text primary key check (pool ~ '^(meeting|category|item)/[0-9a-f-]{36}$'),
      meeting_id uuid not null,
      capacity integer check (capacity >= 0),
      taken integer not null default 0 check (taken >= 0),
      locked_at timestamptz,
      constraint pools_not_overbooked check (capacity is null or taken <= capacity)
    );
    create index pools_meeting_idx on rsvp.pools (meeting_id);

    create table rsvp.seats (
      id uuid primary key default gen_random_uuid(),
      reply_id uuid not null references public.replies (id) on delete cascade,
      meeting_id uuid not null,
      category_id uuid,
      item_id uuid references public.agenda_items (id) on delete cascade,
      state text not null check (state in ('confirmed', 'waiting')),
      place bigint not null default nextval('rsvp.places'),
      since timestamptz not null default now(),
      unique nulls not distinct (reply_id, item_id)
    );
    create index seats_waiting_idx on rsvp.seats (meeting_id, place) where state = 'waiting';

    create function rsvp.pools_of(seat rsvp.seats) returns text[] language sql immutable as $$
      select case
        when seat.item_id is not null then array['item/' || seat.item_id]
        when seat.category_id is null then array['meeting/' || seat.meeting_id]
        else array['meeting/' || seat.meeting_id, 'category/' || seat.category_id]
      end
    $$;

    create function rsvp.keep_count() returns trigger language plpgsql security definer
      set search_path = pg_catalog, rsvp, public as $$
      begin
        if tg_op <> 'INSERT' and old.state = 'confirmed' then
          update rsvp.pools set taken = taken - 1 where pool = any (rsvp.pools_of(old));
        end if;
        if tg_op <> 'DELETE' and new.state = 'confirmed' then
          insert into rsvp.pools (pool, meeting_id)
            select unnest(rsvp.pools_of(new)), new.meeting_id on conflict (pool) do nothing;
          update rsvp.pools set taken = taken + 1 where pool = any (rsvp.pools_of(new));
        end if;
        if coalesce(new.item_id, old.item_id) is null then
          update public.replies
            set seat_state = (case when tg_op = 'DELETE' then 'none' else new.state end)::public.enum_replies_seat_state
            where id = coalesce(new.reply_id, old.reply_id);
        end if;
        return null;
      end
    $$;
    create trigger keep_count after insert or update of state or delete on rsvp.seats
      for each row execute function rsvp.keep_count();

    create table rsvp.idempotency_keys (
      scope text not null,
      key text not null,
      body_hash text not null,
      outcome jsonb,
      at timestamptz not null default now(),
      primary key (scope, key)
    );

    create table rsvp.spent_proofs (
      proof text primary key,
      expires_at timestamptz not null
    );

    insert into rsvp.pools (pool, meeting_id) select 'meeting/' || id, id from meetings;

    create unique index replies_one_in_a_place on replies (invitation_id, position) where invitation_id is not null;

    create function reply_events_are_not_changed() returns trigger language plpgsql as $$
      begin
        if new.answers is null and row(new.reply_id, new.at, new.event_type) is not distinct from row(old.reply_id, old.at, old.event_type) then
          return new;
        end if;
        raise exception 'The history of a reply is not changed, only forgotten.';
      end
    $$;
    create trigger reply_events_are_not_changed before update on reply_events
      for each row execute function reply_events_are_not_changed();

    -- What belongs to a reply goes with it, also when the role that deletes has no right on the other table.
    alter table sealed_answers drop constraint sealed_answers_reply_id_replies_id_fk,
      add constraint sealed_answers_reply_id_replies_id_fk foreign key (reply_id) references replies (id) on delete cascade;
    alter table reply_events drop constraint reply_events_reply_id_replies_id_fk,
      add constraint reply_events_reply_id_replies_id_fk foreign key (reply_id) references replies (id) on delete cascade;
    alter table links drop constraint links_reply_id_replies_id_fk,
      add constraint links_reply_id_replies_id_fk foreign key (reply_id) references replies (id) on delete cascade;
    alter table mails drop constraint mails_reply_id_replies_id_fk,
      add constraint mails_reply_id_replies_id_fk foreign key (reply_id) references replies (id) on delete cascade;
    alter table links drop constraint links_invitation_id_invitations_id_fk,
      add constraint links_invitation_id_invitations_id_fk foreign key (invitation_id) references invitations (id) on delete cascade;
    alter table mails drop constraint mails_invitation_id_invitations_id_fk,
      add constraint mails_invitation_id_invitations_id_fk foreign key (invitation_id) references invitations (id) on delete cascade;
    alter table mails drop constraint mails_link_id_links_id_fk,
      add constraint mails_link_id_links_id_fk foreign key (link_id) references links (id) on delete cascade;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger reply_events_are_not_changed on reply_events;
    drop function reply_events_are_not_changed;
    drop index replies_one_in_a_place;
    drop schema rsvp cascade;
    alter table sealed_answers drop constraint sealed_answers_reply_id_replies_id_fk,
      add constraint sealed_answers_reply_id_replies_id_fk foreign key (reply_id) references replies (id) on delete set null;
    alter table reply_events drop constraint reply_events_reply_id_replies_id_fk,
      add constraint reply_events_reply_id_replies_id_fk foreign key (reply_id) references replies (id) on delete set null;
    alter table links drop constraint links_reply_id_replies_id_fk,
      add constraint links_reply_id_replies_id_fk foreign key (reply_id) references replies (id) on delete set null;
    alter table mails drop constraint mails_reply_id_replies_id_fk,
      add constraint mails_reply_id_replies_id_fk foreign key (reply_id) references replies (id) on delete set null;
    alter table links drop constraint links_invitation_id_invitations_id_fk,
      add constraint links_invitation_id_invitations_id_fk foreign key (invitation_id) references invitations (id) on delete set null;
    alter table mails drop constraint mails_invitation_id_invitations_id_fk,
      add constraint mails_invitation_id_invitations_id_fk foreign key (invitation_id) references invitations (id) on delete set null;
    alter table mails drop constraint mails_link_id_links_id_fk,
      add constraint mails_link_id_links_id_fk foreign key (link_id) references links (id) on delete set null;
  `)
}
