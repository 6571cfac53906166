import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Postgres itself refuses what the code must never do: a plaintext in a sealed column, a changed audit trail. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table sealed_answers add constraint sealed_answers_are_sealed check (value like 'v1.%');
    create function audit_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'The audit trail is append-only.';
      end
    $$;
    create trigger audit_is_append_only before update or delete or truncate on audit
      for each statement execute function audit_is_append_only();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger audit_is_append_only on audit;
    drop function audit_is_append_only;
    alter table sealed_answers drop constraint sealed_answers_are_sealed;
  `)
}
