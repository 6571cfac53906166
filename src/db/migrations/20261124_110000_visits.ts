import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What a link opens, and what follows from a seat. The guests' role cannot read other people's addresses, so the
 * database itself writes the history of each seat and the mail to whoever is given one that became free.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function rsvp.full_pools(meeting uuid) returns text[] language plpgsql stable as $$
      begin
        return (select coalesce(array_agg(pool), '{}') from rsvp.pools
          where meeting_id = meeting and capacity is not null and taken >= capacity);
      end
    $$;

    create function rsvp.opened(out link uuid, out invitation uuid, out delegation uuid, out person uuid, out reply uuid, out category uuid)
      language plpgsql stable security definer set search_path = pg_catalog, public as $$
      declare asked text := nullif(current_setting('alliance.link', true), '');
      begin
        if asked is null then return; end if;
        select l.id, l.invitation_id, case when l.purpose = 'invitation' then l.invitation_id end,
            case when l.purpose = 'invitation' and i.addressee_kind <> 'group' then l.invitation_id end, l.reply_id,
            coalesce(l.category_id, i.category_id)
          into link, invitation, delegation, person, reply, category
          from links l left join invitations i on i.id = l.invitation_id
          where (l.link_hash = asked or l.code_hash = asked) and l.revoked_at is null
            and (l.expires_at is null or l.expires_at > now());
      end
    $$;

    create function rsvp.sees(reply_id uuid) returns boolean
      language plpgsql stable security definer set search_path = pg_catalog, public as $$
      declare opened record := rsvp.opened();
      begin
        return exists (select from replies r where r.id = reply_id and (r.id = opened.reply
          or r.invitation_id = opened.delegation
          or r.written_in_transaction = pg_current_xact_id()::text || ' ' || extract(epoch from now())::text));
      end
    $$;

    create function rsvp.is_of_guest(reply_id uuid) returns boolean
      language plpgsql stable security definer set search_path = pg_catalog, public as $$
      declare opened record := rsvp.opened();
      begin
        return exists (select from replies r where r.id = reply_id and (r.id = opened.reply
          or r.invitation_id = opened.person));
      end
    $$;

    create function rsvp.ask_for_review(reply_id uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        update replies set review_state = 'requested', updated_at = now()
          where id = reply_id and review_state in ('unconfirmed', 'accepted') and rsvp.sees(reply_id);
      end
    $$;

    create function rsvp.forget_answers(of_reply uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        if not rsvp.sees(of_reply) then return; end if;
        delete from sealed_answers s where s.reply_id = of_reply;
        update reply_events e set answers = null where e.reply_id = of_reply and e.answers is not null;
      end
    $$;

    create function rsvp.tell_of_seat() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public as $$
      declare what text := case when tg_op = 'UPDATE' then 'promoted' when new.state = 'confirmed' then 'seated' else 'waiting' end;
      begin
        if tg_op = 'UPDATE' and (old.state, new.state) is distinct from ('waiting', 'confirmed') then return null; end if;
        insert into reply_events (reply_id, at, event_type, channel, partstat, revision, answers)
          select r.id, clock_timestamp(), what::enum_reply_events_event_type,
              r.channel::text::enum_reply_events_channel, r.partstat::text::enum_reply_events_partstat, r.revision,
              case when new.item_id is not null
                then jsonb_build_array(jsonb_build_object('field', 'item', 'value', new.item_id)) end
            from replies r where r.id = new.reply_id;
        if what = 'promoted' then
          insert into mails (kind, mail_state, "to", copy_to, language, meeting_id, invitation_id, reply_id, link_id,
              attempts, queued_at, next_attempt_at)
            select 'promotion', 'queued', coalesce(r.guest_email, i.email, r.answered_by_email),
                case when i.addressee_kind is distinct from 'group'
                  then nullif(r.answered_by_email, coalesce(r.guest_email, i.email, r.answered_by_email)) end,
                r.locale::enum_mails_language, new.meeting_id, r.invitation_id, r.id,
                (select l.id from links l where l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
                  and (l.reply_id = r.id or l.purpose = 'invitation' and l.invitation_id = r.invitation_id
                    and (r.guest_email is null or i.addressee_kind <> 'group'))
                  order by l.reply_id is null, l.created_at desc limit 1),
                0, clock_timestamp(), clock_timestamp()
              from replies r left join invitations i on i.id = r.invitation_id
              where r.id = new.reply_id and coalesce(r.guest_email, i.email, r.answered_by_email) is not null
                and not exists (select from mails m
                  where m.reply_id = r.id and m.kind = 'promotion' and m.mail_state = 'queued');
        end if;
        return null;
      end
    $$;
    create trigger tell_of_seat after insert or update of state on rsvp.seats
      for each row execute function rsvp.tell_of_seat();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger tell_of_seat on rsvp.seats;
    drop function rsvp.tell_of_seat, rsvp.forget_answers, rsvp.ask_for_review, rsvp.is_of_guest, rsvp.sees, rsvp.opened, rsvp.full_pools;
  `)
}
