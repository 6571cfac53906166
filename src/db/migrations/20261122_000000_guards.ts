import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Postgres itself refuses what the code must never do: a plaintext in a sealed column, a changed audit trail, two live
 * signatures of one person under one declaration, two signatures in one place.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table sealed_answers add constraint sealed_answers_are_sealed check (value like 'v1.%');
    alter table case_files add constraint case_files_are_sealed check (
      full_name like 'v1.%' and birth_date like 'v1.%' and place like 'v1.%' and family like 'v1.%'
      and health like 'v1.%' and contacts like 'v1.%' and notes like 'v1.%'
    );
    create function audit_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'The audit trail is append-only.';
      end
    $$;
    create trigger audit_is_append_only before update or delete or truncate on audit
      for each statement execute function audit_is_append_only();
    create unique index signatures_one_of_a_person on signatures (declaration_id, person_id)
      where signature_status <> 'withdrawn' and deleted_at is null;
    create unique index signatures_one_in_a_place on signatures (declaration_id, position);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index signatures_one_in_a_place;
    drop index signatures_one_of_a_person;
    drop trigger audit_is_append_only on audit;
    drop function audit_is_append_only;
    alter table case_files drop constraint case_files_are_sealed;
    alter table sealed_answers drop constraint sealed_answers_are_sealed;
  `)
}
